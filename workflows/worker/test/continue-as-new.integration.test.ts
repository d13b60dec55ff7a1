import { contestViewQuery, CONTEST_WORKFLOW_TYPE, moveMilestoneUpdate } from '@hoithi/contest-workflow/messages';
import { callUpdate, startContest } from '@hoithi/temporal-kit/client';
import { decideUpdate, replaceUpdate, screenUpdate } from '@hoithi/entry-workflow/messages';
import { contestWorkflowId, searchKeys } from '@hoithi/temporal-kit/shared';
import { type WorkflowHandle, WorkflowUpdateStage } from '@temporalio/client';
import { CONTEST, TestHouse, farCalendar } from './support/test-house';

jest.setTimeout(180_000);
let house: TestHouse;
beforeAll(async () => {
  house = await TestHouse.open(['limit.historyCount.suggestContinueAsNew=30']);
});
afterAll(() => house.close());

/** Waits until a workflow lives on in another run; it does so once everything is told. */
async function continuedAsNew(handle: WorkflowHandle, first: string): Promise<void> {
  const deadline = Date.now() + 20_000;
  while ((await handle.describe()).runId === first) {
    if (Date.now() > deadline) throw new Error(`${handle.workflowId} was not continued as new`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe('a history grown long', () => {
  it('of an entry is continued as new at rest, more than once in a life, and nothing is lost or told twice', async () => {
    const entry = house.newEntry();
    await entry.submit();
    await entry.reaches('accepted');
    const first = (await entry.handle.describe()).runId;
    for (const version of [2, 3, 4]) {
      await entry.update(replaceUpdate, entry.film(version));
      await entry.shows(({ phase, version: shown }) => phase === 'accepted' && shown === version, `film ${version}`);
    }
    await house.fake.sees(() => house.fake.factsOf(entry.id).length >= 12);
    await continuedAsNew(entry.handle, first);
    await entry.pass('closeAtMs');
    await entry.reaches('screening');
    await entry.update(screenUpdate, { screenerId: 's-1' as never, vote: 'pass' });
    await entry.update(screenUpdate, { screenerId: 's-2' as never, vote: 'pass' });
    await entry.pass('screeningCloseAtMs', 'publishAtMs');
    await entry.reaches('published');
    await entry.pass('judgingOpenAtMs', 'judgingLockAtMs');
    await entry.reaches('council');
    const { typedSearchAttributes } = await entry.handle.describe();
    expect(typedSearchAttributes.get(searchKeys.contestId)).toBe(CONTEST);
    await entry.update(decideUpdate, { decisionId: 'd-1', outcome: 'no-prize', prizeId: null });
    expect(await entry.handle.result()).toEqual({ outcome: 'no-prize', prizeId: null });
    const revisions = house.fake.factsOf(entry.id).map(({ revision }) => revision);
    expect(revisions).toEqual(revisions.map((_, index) => index + 1));
    expect(house.fake.sent.get(`${entry.id}/website`)).toBe(1);
    expect(house.fake.callsOf('openBallot', entry.id)).toBe(1);
  });

  it('does not lose the step that falls due in the moment of going on', async () => {
    const entry = house.newEntry();
    await entry.bringTo('published');
    const first = (await entry.handle.describe()).runId;
    await house.atOnce(async () => {
      // Signals that say nothing new make the history long; the opening of judging comes with the last of them.
      for (let count = 0; count < 30; count += 1) await entry.move({});
      await entry.pass('judgingOpenAtMs');
    });
    await continuedAsNew(entry.handle, first);
    await entry.reaches('judging');
    await house.fake.sees(() => house.fake.callsOf('openBallot', entry.id) === 1);
  });

  it('still knows an Update that an earlier run has carried out', async () => {
    const entry = house.newEntry();
    await entry.submit();
    await entry.reaches('accepted');
    const updateId = 'replace-once';
    const update = await entry.handle.startUpdate(replaceUpdate, {
      updateId,
      args: [entry.film(2)],
      waitForStage: WorkflowUpdateStage.ACCEPTED,
    });
    await update.result();
    // The entry may have gone on before the Update came: Temporal itself knows it for as long as this run lives.
    const earlier = update.workflowRunId ?? '';
    expect(earlier).not.toBe('');
    for (const version of [3, 4]) {
      await entry.shows(({ phase }) => phase === 'accepted', 'accepted');
      await entry.update(replaceUpdate, entry.film(version));
    }
    await entry.shows(({ phase, version }) => phase === 'accepted' && version === 4, 'the fourth film');
    await house.fake.sees(() => house.fake.factsOf(entry.id).length >= 12);
    await continuedAsNew(entry.handle, earlier);
    const again = await entry.handle.executeUpdate(replaceUpdate, { updateId, args: [entry.film(9)] });
    expect(again).toMatchObject({ version: 4, phase: 'accepted' });
  });

  it('of a contest is continued as new, and its moves and calendar go on', async () => {
    const contestId = 'long-contest' as typeof CONTEST;
    const input = { contestId, rulesVersion: 1, calendar: farCalendar() };
    await startContest(house.client, { workflowType: CONTEST_WORKFLOW_TYPE, input });
    const handle = house.client.workflow.getHandle(contestWorkflowId(contestId));
    const first = (await handle.describe()).runId;
    for (let minute = 1; minute <= 8; minute += 1)
      await callUpdate(handle, moveMilestoneUpdate, [
        {
          milestone: 'closeAtMs',
          toAtMs: input.calendar.closeAtMs + minute * 60_000,
          by: 'u-sec' as never,
          reason: 'more time for the schools',
        },
      ]);
    await house.fake.sees(() => house.fake.told.some(({ calendarRevision }) => calendarRevision === 9));
    await continuedAsNew(handle, first);
    expect((await handle.query(contestViewQuery)).moves).toHaveLength(8);
  });
});
