import {
  decideUpdate,
  disqualifyUpdate,
  screenUpdate,
  submitUpdate,
  withdrawUpdate,
} from '@hoithi/entry-workflow/messages';
import { entryWorkflowId, searchKeys } from '@hoithi/temporal-kit/shared';
import { TestHouse } from './support/test-house';

jest.setTimeout(60_000);
let house: TestHouse;
beforeAll(async () => {
  house = await TestHouse.open();
});
afterAll(() => house.close());

const decision = { decisionId: 'd-1', outcome: 'prize', prizeId: 'first' } as const;

describe('the life of an entry', () => {
  it('goes from the film through every phase to a prize, and tells each phase once, in order', async () => {
    const entry = house.newEntry({ channels: ['website', 'facebook'] });
    await entry.bringTo('council');
    const view = await entry.update(decideUpdate, decision);
    expect(view).toMatchObject({ phase: 'closed', outcome: 'prize', prizeId: 'first', needsAttention: false });
    expect(await entry.handle.result()).toEqual({ outcome: 'prize', prizeId: 'first' });
    const facts = house.fake.factsOf(entry.id);
    expect(facts.map(({ phase }) => phase)).toEqual([
      'submission',
      'media-check',
      'accepted',
      'screening',
      'finalist',
      'published',
      'judging',
      'council',
      'closed',
    ]);
    expect(facts.map(({ revision }) => revision)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(facts.at(-1)).toMatchObject({ outcome: 'prize', prizeId: 'first', untilMs: null });
    expect(house.fake.noticesOf(entry.id)).toEqual(['received', 'accepted', 'finalist', 'published', 'outcome']);
    expect(house.fake.sent.get(`${entry.id}/website`)).toBe(1);
    expect(house.fake.sent.get(`${entry.id}/facebook`)).toBe(1);
  });
});
