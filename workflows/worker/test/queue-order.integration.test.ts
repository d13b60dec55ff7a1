import type { ContestId } from '@hoithi/contracts';
import { replaceUpdate, rerunMediaUpdate } from '@hoithi/entry-workflow/messages';
import { TASK_QUEUES } from '@hoithi/temporal-kit/shared';
import { TOO_SHORT } from './support/fake-house';
import { TestHouse, farCalendar, type EntryProbe } from './support/test-house';

jest.setTimeout(180_000);

const DAYS = 86_400_000;
const ACTIVITY_QUEUE = 2;
const contest = (contestId: string, closesInMs: number) => ({
  contestId: contestId as ContestId,
  calendar: farCalendar(Date.now() + closesInMs),
});

let house: TestHouse;
/** One slot for all films, as a machine of one core has. */
beforeAll(async () => {
  house = await TestHouse.open([], undefined, 1);
});
afterAll(() => house.close());

/** Films that wait at the server for a slot. */
async function waiting(): Promise<number> {
  const { stats } = await house.client.workflowService.describeTaskQueue({
    namespace: house.namespace,
    taskQueue: { name: TASK_QUEUES.media },
    taskQueueType: ACTIVITY_QUEUE,
    reportStats: true,
  });
  return Number(stats?.approximateBacklogCount ?? 0);
}

async function untilWaiting(count: number): Promise<void> {
  const deadline = Date.now() + 40_000;
  while ((await waiting()) < count) {
    if (Date.now() > deadline) throw new Error(`${await waiting()} films wait, not ${count}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Fills the only slot; answers what empties it. */
async function fillTheSlot(): Promise<() => void> {
  const busy = house.newEntry(contest('flooded', 20 * DAYS));
  let release = (): void => undefined;
  house.fake.held.set(busy.film(1).uploadId, new Promise((resolve) => (release = resolve)));
  await busy.submit();
  await house.fake.sees(() => house.fake.callsOf('inspectFilm', busy.id) === 1);
  return release;
}

/** The order in which these entries' films get the slot from now on. */
async function orderOf(entries: readonly EntryProbe[], release: () => void): Promise<readonly string[]> {
  const from = house.fake.calls.length;
  const served = () =>
    house.fake.calls
      .slice(from)
      .filter((call) => call.startsWith('inspectFilm '))
      .map((call) => call.slice('inspectFilm '.length));
  release();
  await house.fake.sees(() => served().length === entries.length);
  return served();
}

const many = (count: number, make: () => EntryProbe): readonly EntryProbe[] => Array.from({ length: count }, make);

describe('films that wait for the only slot', () => {
  it('go by what somebody waits for: near its close first, a repeated check last, whenever they came', async () => {
    const [again, repaired] = [house.newEntry(contest('calm', 20 * DAYS)), house.newEntry(contest('closing', 0))];
    house.fake.verdicts.set(repaired.film(1).uploadId, TOO_SHORT);
    await again.submit();
    await again.reaches('accepted');
    await repaired.submit();
    await repaired.reaches('must-fix');

    const release = await fillTheSlot();
    await again.update(rerunMediaUpdate, { by: 'u-sec' as never, reasonCode: 'tools-mended' });
    await untilWaiting(1);
    const bulk = many(5, () => house.newEntry(contest('calm', 20 * DAYS)));
    for (const entry of bulk) await entry.submit();
    await untilWaiting(6);
    const first = house.newEntry(contest('closing', 0));
    await first.submit();
    await repaired.update(replaceUpdate, repaired.film(2));
    await untilWaiting(8);

    const order = await orderOf([again, ...bulk, first, repaired], release);
    expect(order.slice(0, 2)).toEqual([repaired.id, first.id]);
    expect(order.slice(2, 7).toSorted()).toEqual(bulk.map(({ id }) => id).toSorted());
    expect(order.at(-1)).toBe(again.id);
  });

  it('of one contest with a flood do not starve those of another', async () => {
    const release = await fillTheSlot();
    const flood = many(8, () => house.newEntry(contest('flooded', 20 * DAYS)));
    for (const entry of flood) await entry.submit();
    await untilWaiting(8);
    const others = many(2, () => house.newEntry(contest('calm', 20 * DAYS)));
    for (const entry of others) await entry.submit();
    await untilWaiting(10);

    const order = await orderOf([...flood, ...others], release);
    const places = others.map(({ id }) => order.indexOf(id));
    // In turn with the flood, though every one of its films came before them.
    expect(Math.max(...places)).toBeLessThanOrEqual(4);
  });
});
