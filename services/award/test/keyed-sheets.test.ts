import fc from 'fast-check';
import { differingFields } from '../src/keyed/differing-fields';
import { hashKeyed } from '../src/keyed/hash-keyed';
import { keyedFault } from '../src/keyed/keyed-fault';
import type { KeyedSheet, Keying } from '../src/store/keyed';
import type { Sheet } from '../src/store/sheet';
import { aSheet } from './sheets-for-tests';

const content = fc.record({
  marks: fc.dictionary(
    fc.constantFrom('theme', 'script', 'method'),
    fc.integer({ min: 0, max: 120 }).map((n) => n / 4),
  ),
  note: fc.string(),
  watchedPercent: fc.integer({ min: 0, max: 100 }),
});

describe('where two persons read a paper sheet differently', () => {
  it('is nowhere for the same reading, and the same both ways round', () => {
    fc.assert(
      fc.property(content, content, (one, other) => {
        expect(differingFields(one, one)).toEqual([]);
        expect(differingFields(one, other)).toEqual(differingFields(other, one));
      }),
    );
  });

  it('names a criterion that only one of them read', () => {
    const read = { marks: { theme: 20 }, note: '', watchedPercent: 100 };
    expect(differingFields(read, { ...read, marks: { theme: 20, script: 0 } })).toEqual(['script']);
  });

  it('is not a space more or less in the remark', () => {
    const read = { marks: {}, note: 'Hay,  rõ', watchedPercent: 100 };
    expect(differingFields(read, { ...read, note: ' Hay, rõ\n' })).toEqual([]);
  });
});

describe('the audit of a sealed paper sheet', () => {
  const award = { tags: (contestId: string, jurorId: string) => `${contestId}-${jurorId}` };
  const keying = (byId: string): Keying => ({
    byId,
    byName: byId,
    atMs: 1,
    marks: { theme: 20 },
    note: '',
    watchedPercent: 100,
  });
  const scan = { sha256: 'a'.repeat(64), objectKey: 'k', fileName: 'f', bytes: 1, byId: 's', byName: 's', atMs: 1 };
  const hash = hashKeyed({ contest: 'c', entry: 'SL-001', juror: 'c-j', keying: keying('a'), scanSha256: scan.sha256 });
  const keyed: KeyedSheet = {
    draftId: 'd',
    first: keying('a'),
    second: keying('b'),
    scan,
    corrections: [],
    setAside: null,
    contentHash: hash,
    objection: null,
  };
  const faultOf = (more: Partial<KeyedSheet>, sheet: Partial<Sheet> = {}): string | null =>
    keyedFault(award, {
      code: 'SL-001',
      sheet: { ...aSheet('entry-1', 'j', 'sealed'), marks: { theme: 20 }, keyed: { ...keyed, ...more }, ...sheet },
    });

  it('finds nothing where two persons agree and the scan is bound', () => expect(faultOf({})).toBeNull());

  it.each([
    ['one person', { second: keying('a') }, {}, 'not keyed by two persons'],
    ['nobody second', { second: null }, {}, 'not keyed by two persons'],
    ['the juror', { second: keying('j') }, {}, 'the own paper sheet'],
    ['no scan', { scan: null }, {}, 'no scan'],
    ['another scan', { scan: { ...scan, sha256: 'b'.repeat(64) } }, {}, 'another scan'],
    ['two readings', { second: { ...keying('b'), watchedPercent: 99 } }, {}, 'differ'],
    ['other marks', {}, { marks: { theme: 21 } }, 'other marks'],
    ['a recusal', {}, { state: 'recused' as const, marks: {} }, 'recused'],
    ['marks beside a draft', {}, { state: 'draft' as const }, 'beside a keyed sheet'],
  ])('finds %s', (_what, more, sheet, word) => expect(faultOf(more, sheet)).toContain(word));
});
