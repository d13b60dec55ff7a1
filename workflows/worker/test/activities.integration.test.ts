import { connectBus, declareStreams, rpc, serveRpc, type Bus, type RpcServer } from '@hoithi/bus';
import {
  CONSUMERS,
  ContestError,
  STREAMS,
  closeBallot,
  closeList,
  freezeInteraction,
  ingestUpload,
  listEntries,
  listOutcomes,
  lockJudging,
  publishHead,
  openBallot,
  sendNotice,
  type ContestId,
  type EntryId,
} from '@hoithi/contracts';
import {
  CONTEST_WORKFLOW_TYPE,
  contestViewQuery,
  councilDecidedUpdate,
  councilFinalisedUpdate,
  moveMilestoneUpdate,
} from '@hoithi/contest-workflow/messages';
import { screenUpdate } from '@hoithi/entry-workflow/messages';
import { callUpdate, startContest } from '@hoithi/temporal-kit/client';
import { contestWorkflowId } from '@hoithi/temporal-kit/shared';
import { startNats } from '../../../packages/bus/test/nats-for-tests';
import { createServiceActivities } from '../src/activities/service-activities';
import { TestHouse, farCalendar, type EntryProbe } from './support/test-house';

jest.setTimeout(120_000);

const SHA = 'b'.repeat(64);
const contestId = 'paged' as ContestId;
const PAGE = 2;
let nats: Awaited<ReturnType<typeof startNats>>;
let bus: Bus;
let server: RpcServer;
let house: TestHouse;
const entries: EntryProbe[] = [];
const pagesRead: (EntryId | null)[] = [];
const ingestErrors: ContestError[] = [];
const notices = new Set<string>();

/** Pages of two, whatever was asked for, so that every round walks several. */
function pageOf<Item>(items: readonly Item[], after: EntryId | null, idOf: (item: Item) => EntryId) {
  const from = after === null ? 0 : items.findIndex((item) => idOf(item) === after) + 1;
  const page = items.slice(from, from + PAGE);
  const last = page.at(-1);
  return { page, next: last && from + PAGE < items.length ? idOf(last) : null };
}

beforeAll(async () => {
  nats = await startNats();
  bus = await connectBus({ url: nats.url, name: 'worker-test' });
  await declareStreams(bus, STREAMS, CONSUMERS);
  server = await serveRpc(bus, {
    service: 'intake',
    version: '1.0.0',
    handlers: [
      rpc(listEntries, ({ after }) => {
        pagesRead.push(after);
        const { page, next } = pageOf(entries, after, (entry) => entry.id);
        return {
          entries: page.map(({ id, input }) => ({ entryId: id, code: input.code, phase: 'accepted' as const })),
          next,
        };
      }),
      rpc(listOutcomes, ({ after }) => {
        const { page, next } = pageOf(entries, after, (entry) => entry.id);
        return { outcomes: page.map(({ id }) => ({ entryId: id, outcome: 'no-prize' as const, prizeId: null })), next };
      }),
      rpc(ingestUpload, ({ uploadId }) => {
        const error = ingestErrors.shift();
        if (error) throw error;
        return { objectKey: `entries/paged/${uploadId}.mp4`, sha256: SHA as never, bytes: 1_000 };
      }),
      rpc(sendNotice, ({ key }) => {
        const known = notices.has(key);
        notices.add(key);
        return { state: known ? ('already-sent' as const) : ('sent' as const) };
      }),
      rpc(openBallot, () => ({ state: 'open' as const })),
      rpc(closeBallot, () => ({ state: 'closed' as const })),
      rpc(closeList, () => ({ entries: entries.length, listHash: SHA as never })),
      rpc(lockJudging, () => ({ sealedSheets: 0, missingSheets: 0, belowMinimum: 0, bookHash: SHA as never })),
      rpc(publishHead, ({ atMs }) => ({ size: 0, head: SHA as never, atMs })),
      rpc(freezeInteraction, ({ freezeAtMs }) => ({
        freezeId: 'freeze-1',
        hash: SHA as never,
        entries: entries.length,
        takenAtMs: freezeAtMs,
      })),
    ],
  });
  house = await TestHouse.open([], (temporal) => createServiceActivities({ bus, temporal }));
});

afterAll(async () => {
  await house.close();
  await server.stop();
  await bus.drain();
  await nats.remove();
});

describe('the activities over a real bus', () => {
  it('carry a contest of several pages from moved milestones to outcomes, and tell each fact once', async () => {
    const calendar = farCalendar();
    await startContest(house.client, {
      workflowType: CONTEST_WORKFLOW_TYPE,
      input: { contestId, rulesVersion: 1, calendar },
    });
    const contest = house.client.workflow.getHandle(contestWorkflowId(contestId));
    for (let count = 0; count < 5; count += 1)
      entries.push(house.newEntry({ contestId, calendar, calendarRevision: 1, channels: ['website'] }));
    ingestErrors.push(new ContestError('service-unavailable'));
    await Promise.all(entries.map((entry) => entry.submit()));
    await Promise.all(entries.map((entry) => entry.reaches('accepted')));
    const move = (milestone: keyof typeof calendar) =>
      callUpdate(contest, moveMilestoneUpdate, [
        { milestone, toAtMs: Date.now(), by: 'u-sec' as never, reason: 'as decided' },
      ]);
    await move('closeAtMs');
    await Promise.all(entries.map((entry) => entry.reaches('screening')));
    expect(new Set(pagesRead)).toEqual(new Set([null, entries[1]?.id, entries[3]?.id]));
    for (const entry of entries)
      for (const screenerId of ['s-1', 's-2'])
        await entry.update(screenUpdate, { screenerId: screenerId as never, vote: 'pass' });
    await move('screeningCloseAtMs');
    await move('publishAtMs');
    await Promise.all(entries.map((entry) => entry.shows(({ phase }) => phase === 'published', 'published', 30_000)));
    for (const milestone of ['judgingOpenAtMs', 'judgingLockAtMs', 'freezeAtMs'] as const) await move(milestone);
    while ((await contest.query(contestViewQuery)).phase !== 'council')
      await new Promise((resolve) => setTimeout(resolve, 50));
    await callUpdate(contest, councilDecidedUpdate, [{ decisionId: 'd-1' }]);
    await callUpdate(contest, moveMilestoneUpdate, [
      { milestone: 'complaintsCloseAtMs', toAtMs: Date.now(), by: 'u-sec' as never, reason: 'as decided' },
    ]);
    await callUpdate(contest, councilFinalisedUpdate, [{ decisionId: 'd-1' }]);
    expect(await contest.result()).toEqual({ decisionId: 'd-1', outcomesTold: 5 });
    for (const entry of entries) expect(await entry.handle.result()).toEqual({ outcome: 'no-prize', prizeId: null });
    const { state } = await (await bus.manager()).streams.info('ENTRIES', { subjects_filter: '>' });
    const revisions = await Promise.all(entries.map(async (entry) => (await entry.view()).revision));
    expect(state.messages).toBe(revisions.reduce((sum, revision) => sum + revision, 0));
    expect([...notices].filter((key) => key.endsWith('/outcome/once'))).toHaveLength(5);
    expect([...notices].filter((key) => key.includes('/provisional-result/d-1/'))).toHaveLength(5);
  });
});
