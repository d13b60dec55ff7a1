import type { ContestId } from '@hoithi/contracts';
import {
  CONTEST_WORKFLOW_TYPE,
  contestViewQuery,
  moveMilestoneUpdate,
  resolveContestAttentionUpdate,
} from '@hoithi/contest-workflow/messages';
import type { EntryMilestone } from '@hoithi/entry';
import { callUpdate, startContest } from '@hoithi/temporal-kit/client';
import { contestWorkflowId } from '@hoithi/temporal-kit/shared';
import { finalError } from './support/fake-house';
import { TestHouse, farCalendar } from './support/test-house';

jest.setTimeout(180_000);
let house: TestHouse;
beforeAll(async () => {
  house = await TestHouse.open();
});
afterAll(() => house.close());

/** A contest in which the jury is judging, with a lock as far away as the far calendar has it. */
async function judging(id: string) {
  const contestId = id as ContestId;
  const handle = house.client.workflow.getHandle(contestWorkflowId(contestId));
  const calendar = farCalendar();
  await startContest(house.client, {
    workflowType: CONTEST_WORKFLOW_TYPE,
    input: { contestId, rulesVersion: 1, calendar },
  });
  const move = (milestone: EntryMilestone, toAtMs = Date.now()) =>
    callUpdate(handle, moveMilestoneUpdate, [{ milestone, toAtMs, by: 'u-sec' as never, reason: 'as decided' }]);
  for (const milestone of ['closeAtMs', 'screeningCloseAtMs', 'publishAtMs', 'judgingOpenAtMs'] as const)
    await move(milestone);
  const of = <Row extends { readonly contestId: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.contestId === contestId);
  return { contestId, handle, move, calendar, of, view: () => handle.query(contestViewQuery) };
}

describe('rounds of judging', () => {
  it('are done when they are due, once each; after the lock nobody is reminded, and the head is published', async () => {
    house.fake.rounds = [
      { reminds: true, publishes: false },
      { reminds: true, publishes: true },
    ];
    const contest = await judging('rounds-1');
    await house.fake.sees(() => contest.of(house.fake.reminded).length === 2);
    await house.fake.sees(() => contest.of(house.fake.planned).length === 3);
    const [first, second] = contest.of(house.fake.reminded);
    expect(second?.roundAtMs).toBeGreaterThan(first?.roundAtMs ?? 0);
    expect(
      contest
        .of(house.fake.planned)
        .map(({ afterMs }) => afterMs)
        .slice(1),
    ).toEqual([first?.roundAtMs, second?.roundAtMs]);
    await house.fake.sees(() => house.fake.calls.includes('publishHead rounds-1'));
    await contest.move('judgingLockAtMs');
    const heads = () => house.fake.calls.filter((call) => call === 'publishHead rounds-1');
    await house.fake.sees(() => heads().length === 2);
    expect(house.fake.calls.indexOf('lockJudging rounds-1')).toBeLessThan(
      house.fake.calls.lastIndexOf('publishHead rounds-1'),
    );
    expect(contest.of(house.fake.reminded)).toHaveLength(2);
  });

  it('are planned anew when the lock is moved, by the new lock', async () => {
    house.fake.rounds = [];
    const contest = await judging('rounds-2');
    await house.fake.sees(() => contest.of(house.fake.planned).length === 1);
    const toAtMs = contest.calendar.judgingLockAtMs - 60_000;
    house.fake.rounds = [{ reminds: true, publishes: false }];
    await contest.move('judgingLockAtMs', toAtMs);
    await house.fake.sees(() => contest.of(house.fake.reminded).length === 1);
    expect(contest.of(house.fake.planned).at(-1)?.lockAtMs).toBe(toAtMs);
    expect(contest.of(house.fake.reminded)[0]?.lockAtMs).toBe(toAtMs);
  });

  it('that fail call an operator and do not hold the lock up', async () => {
    house.fake.rounds = [];
    house.fake.fail('nextJudgingRound', finalError());
    const contest = await judging('rounds-3');
    await house.fake.sees(() => house.fake.calls.includes('nextJudgingRound rounds-3'));
    await contest.move('judgingLockAtMs');
    await house.fake.sees(() => house.fake.calls.includes('lockJudging rounds-3'));
    house.fake.rounds = [{ reminds: true, publishes: false }];
    house.fake.fail('remindJurors', finalError());
    const other = await judging('rounds-4');
    await house.fake.sees(() => house.fake.calls.includes('remindJurors rounds-4'));
    while (!(await other.view()).needsAttention) await new Promise((resolve) => setTimeout(resolve, 50));
    await callUpdate(other.handle, resolveContestAttentionUpdate, [{ by: 'u-op' as never, action: 'retry' }]);
    await house.fake.sees(() => other.of(house.fake.reminded).length === 1);
  });
});
