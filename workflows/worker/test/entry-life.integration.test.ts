import { decideUpdate, screenUpdate, submitUpdate } from '@hoithi/entry-workflow/messages';
import { searchKeys } from '@hoithi/temporal-kit/shared';
import { TOO_SHORT } from './support/fake-house';
import { TestHouse, farCalendar } from './support/test-house';

jest.setTimeout(180_000);
let house: TestHouse;
beforeAll(async () => {
  house = await TestHouse.open();
});
afterAll(() => house.close());

const decision = { decisionId: 'd-1', outcome: 'prize', prizeId: 'first' } as const;
const phasesOf = (entryId: string) => house.fake.factsOf(entryId).map(({ phase }) => phase);

describe('the life of an entry', () => {
  it('goes from the film through every phase to a prize, and tells each phase once, in order', async () => {
    const entry = house.newEntry({ channels: ['website', 'facebook'] });
    await entry.bringTo('council');
    const view = await entry.update(decideUpdate, decision);
    expect(view).toMatchObject({ phase: 'closed', outcome: 'prize', prizeId: 'first', needsAttention: false });
    expect(await entry.handle.result()).toEqual({ outcome: 'prize', prizeId: 'first' });
    expect(phasesOf(entry.id)).toEqual([
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
    const facts = house.fake.factsOf(entry.id);
    expect(facts.map(({ revision }) => revision)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(facts.at(-1)).toMatchObject({ outcome: 'prize', prizeId: 'first', untilMs: null });
    expect(house.fake.noticesOf(entry.id)).toEqual(['received', 'accepted', 'finalist', 'published', 'outcome']);
    expect(house.fake.sent.get(`${entry.id}/website`)).toBe(1);
    expect(house.fake.sent.get(`${entry.id}/facebook`)).toBe(1);
    expect(house.fake.callsOf('withdrawPublication', entry.id)).toBe(0);
  });

  it('that a screener returns for repair tells its entrant once, and goes on with the final word', async () => {
    const entry = house.newEntry();
    await entry.bringTo('screening');
    const returned = await entry.update(screenUpdate, { screenerId: 's-1' as never, vote: 'repair' });
    expect(returned).toMatchObject({ phase: 'screening', owner: 'entrant', needsAttention: false });
    await entry.update(screenUpdate, { screenerId: 's-1' as never, vote: 'repair' });
    const decided = await entry.update(screenUpdate, { screenerId: 's-1' as never, vote: 'pass' });
    expect(decided).toMatchObject({ owner: 'screeners', votes: [{ screenerId: 's-1', vote: 'pass' }] });
    await entry.update(screenUpdate, { screenerId: 's-2' as never, vote: 'pass' });
    await entry.reaches('finalist');
    expect(house.fake.noticesOf(entry.id).filter((kind) => kind === 'screening-repair')).toHaveLength(1);
  });

  it('goes on by its own clock when no calendar is moved', async () => {
    const nowMs = Date.now();
    const at = (seconds: number) => nowMs + seconds * 1_000;
    const entry = house.newEntry({
      calendar: {
        closeAtMs: at(3),
        screeningCloseAtMs: at(60),
        publishAtMs: at(4),
        judgingOpenAtMs: at(5),
        judgingLockAtMs: at(6),
        freezeAtMs: at(7),
        councilAtMs: at(60),
        complaintsCloseAtMs: at(60),
        finalAtMs: at(60),
      },
    });
    await entry.submit();
    const accepted = await entry.reaches('accepted');
    expect(accepted.untilMs).toBe(at(3));
    await entry.reaches('screening');
    await entry.update(screenUpdate, { screenerId: 's-1' as never, vote: 'pass' });
    await entry.update(screenUpdate, { screenerId: 's-2' as never, vote: 'pass' });
    await house.fake.sees(() => phasesOf(entry.id).includes('council'));
    const facts = house.fake.factsOf(entry.id);
    const began = (phase: string) => facts.find((fact) => fact.phase === phase)?.atMs ?? 0;
    expect(began('screening')).toBeGreaterThan(at(3));
    expect(began('published')).toBeGreaterThanOrEqual(at(4));
    expect(began('judging')).toBeGreaterThanOrEqual(at(5));
    expect(began('council')).toBeGreaterThanOrEqual(at(6));
  });

  it('ends as not selected when two screeners say no, and nothing is published', async () => {
    const entry = house.newEntry();
    await entry.bringTo('screening');
    await entry.update(screenUpdate, { screenerId: 's-1' as never, vote: 'fail' });
    await entry.update(screenUpdate, { screenerId: 's-2' as never, vote: 'fail' });
    expect(await entry.handle.result()).toEqual({ outcome: 'not-selected', prizeId: null });
    expect(house.fake.noticesOf(entry.id)).toEqual(['received', 'accepted', 'not-selected']);
    expect(house.fake.sent.has(`${entry.id}/website`)).toBe(false);
  });

  it('asks a third screener when two votes conflict, and says so', async () => {
    const entry = house.newEntry();
    await entry.bringTo('screening');
    await entry.update(screenUpdate, { screenerId: 's-1' as never, vote: 'pass' });
    const conflict = await entry.update(screenUpdate, { screenerId: 's-2' as never, vote: 'fail' });
    expect(conflict.waitingFor.en).toContain('One more vote');
    await entry.update(screenUpdate, { screenerId: 's-3' as never, vote: 'pass' });
    await entry.reaches('finalist');
  });

  it('is not accepted when the film still has to be mended at the close', async () => {
    const entry = house.newEntry();
    house.fake.verdicts.set(entry.film(1).uploadId, TOO_SHORT);
    await entry.submit();
    const mustFix = await entry.reaches('must-fix');
    expect(mustFix).toMatchObject({ owner: 'entrant', inspection: { mustFixCodes: ['too-short'] } });
    await entry.pass('closeAtMs');
    expect(await entry.handle.result()).toEqual({ outcome: 'not-accepted', prizeId: null });
    expect(house.fake.noticesOf(entry.id)).toEqual(['received', 'must-fix', 'not-accepted']);
  });

  it('submitted twice at once is one workflow with one film', async () => {
    const entry = house.newEntry();
    const [one, other] = await Promise.all([entry.submit(), entry.submit()]);
    expect(other.version).toBe(one.version);
    await entry.reaches('accepted');
    expect(await entry.update(submitUpdate, entry.film(1))).toMatchObject({ version: 1, phase: 'accepted' });
    expect(house.fake.callsOf('ingestUpload', entry.id)).toBe(1);
    expect(house.fake.callsOf('inspectFilm', entry.id)).toBe(1);
  });
});

describe('what operators see', () => {
  it('is the wait, the deadline and the owner in words, search attributes, and a summary on every timer and activity', async () => {
    const entry = house.newEntry();
    await entry.bringTo('accepted');
    const { typedSearchAttributes } = await entry.handle.describe();
    expect(typedSearchAttributes.get(searchKeys.contestId)).toBe('demo');
    expect(typedSearchAttributes.get(searchKeys.entryPhase)).toBe('accepted');
    expect(typedSearchAttributes.get(searchKeys.needsAttention)).toBe(false);
    expect(typedSearchAttributes.get(searchKeys.rulesVersion)).toBe(1);
    expect(typedSearchAttributes.get(searchKeys.nextDeadline)?.getTime()).toBe(entry.input.calendar.closeAtMs);
    const metadata = await entry.handle.query<{ currentDetails: string; definition: { updateDefinitions: object[] } }>(
      '__temporal_workflow_metadata',
    );
    expect(metadata.currentDetails).toContain('Chờ đến hạn chốt danh sách');
    expect(metadata.currentDetails).toContain('**Ai phải làm:** hệ thống');
    expect(metadata.definition.updateDefinitions.length).toBe(13);
    const { events } = await entry.handle.fetchHistory();
    const started =
      events?.filter((e) => e.timerStartedEventAttributes ?? e.activityTaskScheduledEventAttributes) ?? [];
    expect(started.length).toBeGreaterThan(5);
    expect(started.every((e) => (e.userMetadata?.summary?.data?.length ?? 0) > 0)).toBe(true);
  });

  it('counts fewer than 250 events and 200 KB over a whole life', async () => {
    const entry = house.newEntry({ channels: ['website', 'facebook'], calendar: farCalendar() });
    await entry.bringTo('council');
    await entry.update(decideUpdate, decision);
    await entry.handle.result();
    const { workflowExecutionInfo } = await house.client.workflowService.describeWorkflowExecution({
      namespace: house.namespace,
      execution: { workflowId: entry.handle.workflowId },
    });
    expect(Number(workflowExecutionInfo?.historyLength)).toBeLessThan(250);
    expect(Number(workflowExecutionInfo?.historySizeBytes)).toBeLessThan(200_000);
  });
});
