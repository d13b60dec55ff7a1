import { entryName } from '../src/media/entry-name';

describe('how a person names an entry at a terminal', () => {
  it('is by contest and code, by a code with --contest, or by its own id', () => {
    expect(entryName('sonla-2024/SL24-007', undefined)).toEqual({ contestId: 'sonla-2024', code: 'SL24-007' });
    expect(entryName('SL24-007', 'sonla-2024')).toEqual({ contestId: 'sonla-2024', code: 'SL24-007' });
    expect(entryName('e_0f3k', undefined)).toEqual({ entryId: 'e_0f3k' });
  });

  it('is not by a code alone, which every contest may have', () => {
    expect(entryName('SL24-007', undefined)).toBeUndefined();
  });
});
