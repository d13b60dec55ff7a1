import type { ContestId } from '@hoithi/contracts';
import { ENTRY_MILESTONES, type EntryMilestone } from '@hoithi/entry';
import {
  CONTEST_WORKFLOW_TYPE,
  contestViewQuery,
  councilDecidedUpdate,
  councilFinalisedUpdate,
  moveMilestoneUpdate,
  resolveContestAttentionUpdate,
  type ContestView,
} from '@hoithi/contest-workflow/messages';
import { calendarChangedSignal, screenUpdate } from '@hoithi/entry-workflow/messages';
import { callUpdate, startContest } from '@hoithi/temporal-kit/client';
import { contestWorkflowId, entryWorkflowId } from '@hoithi/temporal-kit/shared';
import { tellOutcome } from '../src/activities/tell-outcome';
import { finalError } from './support/fake-house';
import { TestHouse, farCalendar } from './support/test-house';

jest.setTimeout(180_000);
let house: TestHouse;
let count = 0;
beforeAll(async () => {
  house = await TestHouse.open();
  house.fake.tellCalendar = async ({ contestId, calendar, revision }) => {
    for (const entryId of house.fake.entries)
      await house.client.workflow
        .getHandle(entryWorkflowId(contestId, entryId))
        .signal(calendarChangedSignal, { calendar, revision })
        .catch(() => undefined);
    return { told: house.fake.entries.length };
  };
  house.fake.fanOut = async ({ contestId, decisionId }) => {
    const context = { temporal: house.client, bus: undefined as never };
    for (const outcome of house.fake.outcomes) await tellOutcome(context, { contestId, decisionId, ...outcome });
    return { told: house.fake.outcomes.length };
  };
});
afterAll(() => house.close());

async function newContest(calendar = farCalendar()) {
  count += 1;
  const contestId = `contest-${count}` as ContestId;
  const handle = house.client.workflow.getHandle(contestWorkflowId(contestId));
  await startContest(house.client, {
    workflowType: CONTEST_WORKFLOW_TYPE,
    input: { contestId, rulesVersion: 1, calendar },
  });
  const view = () => handle.query(contestViewQuery);
  return {
    contestId,
    handle,
    view,
    move: (milestone: EntryMilestone, toAtMs = Date.now(), reason = 'as the committee decided') =>
      callUpdate(handle, moveMilestoneUpdate, [{ milestone, toAtMs, by: 'u-sec' as never, reason }]),
    decide: (decisionId: string, window = {}) => callUpdate(handle, councilDecidedUpdate, [{ decisionId, ...window }]),
    finalise: (decisionId: string) => callUpdate(handle, councilFinalisedUpdate, [{ decisionId }]),
    shows: async (seen: (view: ContestView) => boolean): Promise<ContestView> => {
      const deadline = Date.now() + 15_000;
      for (;;) {
        const shown = await view();
        if (seen(shown)) return shown;
        if (Date.now() > deadline) throw new Error(JSON.stringify(shown));
        await new Promise((resolve) => setTimeout(resolve, 40));
      }
    },
  };
}

const toCouncil = ENTRY_MILESTONES.slice(0, ENTRY_MILESTONES.indexOf('councilAtMs'));

describe('a contest', () => {
  it('moved on by its organiser carries an entry from its film to its prize', async () => {
    const contest = await newContest();
    const { calendar, revision } = await contest.view();
    const entry = house.newEntry({ contestId: contest.contestId, calendar, calendarRevision: revision });
    house.fake.entries = [entry.id];
    house.fake.outcomes = [{ entryId: entry.id, outcome: 'prize', prizeId: 'first' }];
    await entry.submit();
    await entry.reaches('accepted');
    await contest.move('closeAtMs');
    await entry.reaches('screening');
    expect(await contest.shows(({ phase }) => phase === 'screening')).toMatchObject({ list: { entries: 1 } });
    await entry.update(screenUpdate, { screenerId: 's-1' as never, vote: 'pass' });
    await entry.update(screenUpdate, { screenerId: 's-2' as never, vote: 'pass' });
    await contest.move('screeningCloseAtMs');
    await contest.move('publishAtMs');
    await entry.reaches('published');
    await contest.move('judgingOpenAtMs');
    await entry.reaches('judging');
    await contest.move('judgingLockAtMs');
    await contest.move('freezeAtMs');
    const ready = await contest.shows(({ phase }) => phase === 'council');
    expect(ready).toMatchObject({ judging: { sealedSheets: 5 }, freeze: { freezeId: 'freeze-1' } });
    await contest.decide('d-1');
    expect(await contest.shows(({ phase }) => phase === 'complaints')).toMatchObject({ needsAttention: false });
    await contest.move('complaintsCloseAtMs');
    await contest.finalise('d-1');
    expect(await entry.handle.result()).toEqual({ outcome: 'prize', prizeId: 'first' });
    expect(await contest.handle.result()).toEqual({ decisionId: 'd-1', outcomesTold: 1 });
    const letters = house.fake.letters.filter(({ contestId }) => contestId === contest.contestId);
    expect(letters.map(({ kind }) => kind)).toEqual(['provisional-result']);
    const phases = house.fake.contestFacts
      .filter(({ contestId }) => contestId === contest.contestId)
      .map(({ phase }) => phase);
    expect([...new Set(phases)]).toEqual([
      'open',
      'screening',
      'publication',
      'judging',
      'interaction',
      'council',
      'complaints',
      'outcomes',
      'closed',
    ]);
    expect(house.fake.notices.some(({ kind, key }) => kind === 'judging-open' && key.includes(contest.contestId))).toBe(
      true,
    );
  });

  it('goes on by its own calendar when nobody moves it, and calls a council that is late', async () => {
    const nowMs = Date.now();
    const at = (seconds: number) => nowMs + seconds * 1_000;
    const contest = await newContest({
      closeAtMs: at(1),
      screeningCloseAtMs: at(2),
      publishAtMs: at(2),
      judgingOpenAtMs: at(3),
      judgingLockAtMs: at(4),
      freezeAtMs: at(4),
      councilAtMs: at(5),
      complaintsCloseAtMs: at(6),
      finalAtMs: at(7),
    });
    house.fake.outcomes = [];
    const late = await contest.shows(({ needsAttention }) => needsAttention);
    expect(late).toMatchObject({ phase: 'council', freeze: { takenAtMs: at(4) } });
    await contest.move('councilAtMs', Date.now() + 60_000);
    await contest.shows(({ needsAttention }) => !needsAttention);
    await contest.decide('d-9');
    await contest.move('complaintsCloseAtMs');
    await contest.move('finalAtMs');
    expect(await contest.shows(({ needsAttention }) => needsAttention)).toMatchObject({ phase: 'complaints' });
    await contest.finalise('d-10');
    expect(await contest.handle.result()).toEqual({ decisionId: 'd-10', outcomesTold: 0 });
    const letters = house.fake.letters.filter(({ contestId }) => contestId === contest.contestId);
    expect(letters.map(({ kind, decisionId }) => [kind, decisionId])).toEqual([
      ['provisional-result', 'd-9'],
      ['result-changed', 'd-10'],
    ]);
    expect(letters[0]?.complaintsCloseAtMs).toBeGreaterThanOrEqual(at(6));
  });

  it('started twice is one contest', async () => {
    const contest = await newContest();
    const input = { contestId: contest.contestId, rulesVersion: 1, calendar: farCalendar(0) };
    await startContest(house.client, { workflowType: CONTEST_WORKFLOW_TYPE, input });
    expect((await contest.view()).calendar.closeAtMs).toBeGreaterThan(Date.now());
  });
});

describe('a move of a milestone', () => {
  it('is refused without a reason, out of order, or when the milestone has passed, and changes nothing', async () => {
    const contest = await newContest();
    const before = await contest.view();
    const refused = (call: Promise<unknown>, error: object) => expect(call).rejects.toMatchObject(error);
    await refused(contest.move('closeAtMs', Date.now(), ' '), { code: 'reason-required' });
    await refused(contest.move('publishAtMs'), { code: 'calendar-order', facts: { inTheWay: 'screeningCloseAtMs' } });
    await refused(contest.move('closeAtMs', before.calendar.publishAtMs), {
      code: 'calendar-order',
      facts: { inTheWay: 'screeningCloseAtMs' },
    });
    expect(await contest.view()).toEqual(before);
    await contest.move('closeAtMs');
    await contest.shows(({ phase }) => phase === 'screening');
    await refused(contest.move('closeAtMs'), { code: 'already-done' });
  });

  it('said twice is made once', async () => {
    const contest = await newContest();
    const toAtMs = Date.now() + 60_000;
    const one = await contest.move('closeAtMs', toAtMs);
    const two = await contest.move('closeAtMs', toAtMs);
    expect(two.moves).toEqual(one.moves);
    expect(two.revision).toBe(one.revision);
  });

  it('reaches the entries even when telling them fails at first and a person has to help', async () => {
    const contest = await newContest();
    house.fake.entries = [];
    house.fake.fail('tellEntriesCalendar', finalError());
    await contest.move('closeAtMs');
    await contest.shows(({ needsAttention, phase }) => needsAttention && phase === 'screening');
    await callUpdate(contest.handle, resolveContestAttentionUpdate, [{ by: 'u-op' as never, action: 'retry' }]);
    await contest.shows(({ needsAttention }) => !needsAttention);
  });
});

describe("the council's word", () => {
  it('is refused before lock and freeze, taken once, and answered again', async () => {
    const contest = await newContest();
    house.fake.outcomes = [];
    await expect(contest.decide('d-1')).rejects.toMatchObject({ code: 'council-not-ready' });
    for (const milestone of toCouncil) await contest.move(milestone as EntryMilestone);
    await contest.shows(({ phase }) => phase === 'council');
    await contest.decide('d-1');
    expect(await contest.decide('d-1')).toMatchObject({ decisionId: 'd-1' });
    await expect(contest.decide('d-2')).rejects.toMatchObject({ code: 'council-decided' });
  });

  it('opens the window that the rules promise, and becomes final only when it is over', async () => {
    const contest = await newContest();
    house.fake.outcomes = [];
    for (const milestone of toCouncil) await contest.move(milestone as EntryMilestone);
    await contest.shows(({ phase }) => phase === 'council');
    const { calendar } = await contest.view();
    const complaintsCloseAtMs = calendar.complaintsCloseAtMs + 60_000;
    await contest.decide('d-1', { complaintsCloseAtMs, finalAtMs: calendar.councilAtMs });
    const open = await contest.shows(({ phase }) => phase === 'complaints');
    expect(open.calendar).toMatchObject({ complaintsCloseAtMs, finalAtMs: calendar.finalAtMs });
    await expect(contest.finalise('d-2')).rejects.toMatchObject({ code: 'council-not-ready' });
    house.fake.fail('fanOutOutcomes', finalError());
    await contest.move('complaintsCloseAtMs');
    await contest.finalise('d-2');
    await contest.shows(({ needsAttention }) => needsAttention);
    expect(await contest.finalise('d-2')).toMatchObject({ finalDecisionId: 'd-2', phase: 'outcomes' });
    await expect(contest.finalise('d-1')).rejects.toMatchObject({ code: 'council-decided' });
    await callUpdate(contest.handle, resolveContestAttentionUpdate, [{ by: 'u-op' as never, action: 'retry' }]);
    expect(await contest.handle.result()).toMatchObject({ decisionId: 'd-2' });
  });
});

describe('a station that cannot be reached', () => {
  it('keeps the contest waiting for an operator, with a sentence', async () => {
    const contest = await newContest();
    house.fake.fail('closeList', finalError());
    await contest.move('closeAtMs');
    const view = await contest.shows(({ needsAttention }) => needsAttention);
    expect(view.attention?.vi).toContain('chốt danh sách');
    expect(view.phase).toBe('open');
    await callUpdate(contest.handle, resolveContestAttentionUpdate, [{ by: 'u-op' as never, action: 'retry' }]);
    await contest.shows(({ phase }) => phase === 'screening');
  });
});
