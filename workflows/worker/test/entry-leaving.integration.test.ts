import type { EntryPhase } from '@hoithi/entry';
import {
  decideUpdate,
  disqualifyUpdate,
  replaceUpdate,
  resolveAttentionUpdate,
  screenUpdate,
  settleScreeningUpdate,
  submitUpdate,
  takeDownUpdate,
  withdrawUpdate,
} from '@hoithi/entry-workflow/messages';
import { finalError } from './support/fake-house';
import { TestHouse, type EntryProbe } from './support/test-house';

jest.setTimeout(180_000);
let house: TestHouse;
beforeAll(async () => {
  house = await TestHouse.open();
});
afterAll(() => house.close());

const asSecretary = { by: 'u-sec' as never, as: 'secretary' } as const;
const withReason = { by: 'u-sec' as never, reasonCode: 'copyright' };
const LIVE: readonly EntryPhase[] = ['accepted', 'screening', 'finalist', 'published', 'judging', 'council'];

async function entriesInEveryPhase(): Promise<ReadonlyMap<EntryPhase, EntryProbe>> {
  const entries = new Map(LIVE.map((phase) => [phase, house.newEntry({ channels: ['website', 'facebook'] })]));
  await Promise.all([...entries].map(([phase, entry]) => entry.bringTo(phase)));
  return entries;
}

function expectNoTrace(phase: EntryPhase, entry: EntryProbe): void {
  const wasPlanned = LIVE.indexOf(phase) >= LIVE.indexOf('finalist');
  const wasJudged = LIVE.indexOf(phase) >= LIVE.indexOf('judging');
  for (const channel of ['website', 'facebook'])
    expect(house.fake.posts.get(`${entry.id}/${channel}`)?.state).toBe(wasPlanned ? 'withdrawn' : undefined);
  expect(house.fake.ballots.get(entry.id)).toBe(wasJudged ? 'closed' : undefined);
}

describe.each([
  ['withdrawn', (entry: EntryProbe) => entry.update(withdrawUpdate, asSecretary)],
  ['disqualified', (entry: EntryProbe) => entry.update(disqualifyUpdate, withReason)],
  ['taken-down', (entry: EntryProbe) => entry.update(takeDownUpdate, withReason)],
] as const)('an entry %s', (outcome, leave) => {
  it('in any phase ends at once, leaves no post and no ballot behind, and tells so', async () => {
    for (const [phase, entry] of await entriesInEveryPhase()) {
      expect(await leave(entry)).toMatchObject({ phase: 'closed', outcome });
      expect(await entry.handle.result()).toEqual({ outcome, prizeId: null });
      expectNoTrace(phase, entry);
      expect(house.fake.factsOf(entry.id).at(-1)).toMatchObject({ phase: 'closed', outcome });
      expect(house.fake.noticesOf(entry.id).at(-1)).toBe(outcome);
    }
  });
});

describe('a workflow cancelled by an operator', () => {
  it('is a takedown: what was done is undone, the outcome is told, and it ends as cancelled', async () => {
    for (const [phase, entry] of await entriesInEveryPhase()) {
      await entry.handle.cancel();
      await expect(entry.handle.result()).rejects.toThrow();
      expect((await entry.handle.describe()).status.name).toBe('CANCELLED');
      expectNoTrace(phase, entry);
      expect(house.fake.factsOf(entry.id).at(-1)).toMatchObject({ phase: 'closed', outcome: 'taken-down' });
    }
  });
});

describe('an entry taken down while its publication is just being planned', () => {
  it.each([0, 10, 20, 30, 50, 80])('%i ms after the deciding vote ends, with nothing published', async (delayMs) => {
    const entry = house.newEntry();
    await entry.bringTo('screening');
    await entry.update(screenUpdate, { screenerId: 's-1' as never, vote: 'pass' });
    const decided = entry.update(screenUpdate, { screenerId: 's-2' as never, vote: 'pass' });
    await new Promise((resolve) => setTimeout(resolve, delayMs));
    await entry.update(takeDownUpdate, withReason);
    await decided.catch(() => undefined);
    expect(await entry.handle.result()).toMatchObject({ outcome: 'taken-down' });
    expect(house.fake.sent.has(`${entry.id}/website`)).toBe(false);
  });
});

describe('a takedown that meets a closed door', () => {
  it('says so, undoes the rest, and ends after an operator has mended it', async () => {
    const entry = house.newEntry();
    await entry.bringTo('judging');
    house.fake.fail('closeBallot', finalError());
    await entry.update(takeDownUpdate, withReason);
    const view = await entry.shows(({ needsAttention }) => needsAttention, 'attention');
    expect(view).toMatchObject({ phase: 'closed', outcome: 'taken-down', owner: 'operator' });
    await house.fake.sees(() => house.fake.posts.get(`${entry.id}/website`)?.state === 'withdrawn');
    await entry.update(resolveAttentionUpdate, { by: 'u-op' as never, action: 'retry' });
    expect(await entry.handle.result()).toMatchObject({ outcome: 'taken-down' });
    expect(house.fake.ballots.get(entry.id)).toBe('closed');
    expect(house.fake.factsOf(entry.id).at(-1)).toMatchObject({ needsAttention: false });
  });
});

describe('a command that comes too early, too late or twice', () => {
  it('is refused with a stable code and leaves no trace in the history', async () => {
    const entry = house.newEntry();
    await entry.bringTo('accepted');
    await house.fake.sees(() => house.fake.noticesOf(entry.id).includes('accepted'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    const before = (await entry.handle.describe()).historyLength;
    const refused = (call: Promise<unknown>, code: string) => expect(call).rejects.toMatchObject({ code });
    await refused(entry.update(screenUpdate, { screenerId: 's-1' as never, vote: 'pass' }), 'out-of-phase');
    await refused(entry.update(settleScreeningUpdate, { ...withReason, vote: 'pass' }), 'out-of-phase');
    await refused(
      entry.update(decideUpdate, { decisionId: 'd-1', outcome: 'no-prize', prizeId: null }),
      'out-of-phase',
    );
    await refused(entry.update(submitUpdate, entry.film(7)), 'already-done');
    await refused(entry.update(resolveAttentionUpdate, { by: 'u-op' as never, action: 'retry' }), 'out-of-phase');
    await refused(entry.update(disqualifyUpdate, { by: 'u-sec' as never, reasonCode: ' ' }), 'reason-required');
    expect((await entry.handle.describe()).historyLength).toBe(before);
  });

  it('is refused after publication when an entrant withdraws, and after the close when a film comes', async () => {
    const entry = house.newEntry();
    await entry.bringTo('published');
    await expect(entry.update(withdrawUpdate, { by: 'u-1' as never, as: 'entrant' })).rejects.toMatchObject({
      code: 'out-of-phase',
    });
    await expect(entry.update(replaceUpdate, entry.film(2))).rejects.toMatchObject({ code: 'out-of-phase' });
  });

  it('of one screener counts once, and a changed mind is refused', async () => {
    const entry = house.newEntry();
    await entry.bringTo('screening');
    const vote = { screenerId: 's-1' as never, vote: 'pass' } as const;
    await entry.update(screenUpdate, vote);
    expect((await entry.update(screenUpdate, vote)).votes).toHaveLength(1);
    await expect(entry.update(screenUpdate, { ...vote, vote: 'fail' })).rejects.toMatchObject({
      code: 'already-voted',
    });
  });

  it('finds nobody once the workflow has ended or was never started', async () => {
    const entry = house.newEntry();
    await expect(entry.update(withdrawUpdate, asSecretary)).rejects.toMatchObject({ code: 'unknown-entry' });
    await entry.bringTo('accepted');
    await entry.update(withdrawUpdate, asSecretary);
    await entry.handle.result();
    await expect(entry.update(withdrawUpdate, asSecretary)).rejects.toMatchObject({ code: 'unknown-entry' });
    await expect(entry.submit()).rejects.toMatchObject({ code: 'already-done' });
  });
});
