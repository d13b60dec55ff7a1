import { callRpc, rpc, serveRpc, type RpcServer } from '@hoithi/bus';
import { nextJudgingRound, remindJurors, tellJuror } from '@hoithi/contracts';
import { JURORS, marksOf, startAward, type AwardUnderTest } from './award-for-tests';

jest.setTimeout(30_000);

let award: AwardUnderTest;
let letters: RpcServer;
const told: { jurorId: string; key: string; letter: unknown }[] = [];
beforeAll(async () => {
  award = await startAward(['t-chase']);
  letters = await serveRpc(award.bus, {
    service: 'intake',
    version: '0.1.0',
    handlers: [
      rpc(tellJuror, ({ jurorId, key, letter }) => {
        const isNew = !told.some((one) => one.key === key);
        if (isNew) told.push({ jurorId, key, letter });
        return { state: isNew ? ('sent' as const) : ('already-sent' as const) };
      }),
    ],
  });
}, 180_000);
afterAll(async () => {
  await letters.stop();
  await award.stop();
}, 60_000);

const post = (path: string, as: readonly [string, 'juror' | 'secretary'], body: unknown) =>
  award.call({ method: 'POST', path, as, body });
const chase = async () => (await award.call({ path: 't-chase/chase', as: ['s', 'secretary'] })).body;

describe('reminding the jury', () => {
  const lockAtMs = Date.now() + 3_600_000;
  const remind = (roundAtMs: number) =>
    callRpc(award.bus, remindJurors, { contestId: 't-chase', roundAtMs, lockAtMs } as never);
  beforeAll(async () => {
    await award.open('t-chase', ['entry-1', 'entry-2']);
    await post('t-chase/ballots/entry-1/seal', ['juror-1', 'juror'], { marks: marksOf(80), note: '' });
    await post('t-chase/ballots/entry-2/recuse', ['juror-1', 'juror'], { reason: 'cùng đơn vị' });
    await post('t-chase/ballots/entry-1/seal', ['juror-2', 'juror'], { marks: marksOf(81), note: '' });
  });

  it('writes to exactly those with films left, says how many and until when, and no mark', async () => {
    expect(await remind(1_000)).toEqual({ reminded: 4 });
    expect(told.map(({ jurorId }) => jurorId)).toEqual(JURORS.slice(1));
    expect(told.map(({ letter }) => letter)).toEqual(
      [1, 2, 2, 2].map((filmsLeft) => ({ kind: 'judging-reminder', filmsLeft, untilMs: lockAtMs })),
    );
  });

  it('writes nobody twice for one round, and again for the next', async () => {
    await remind(1_000);
    expect(told).toHaveLength(4);
    await remind(2_000);
    expect(told).toHaveLength(8);
    const { rows, finished } = await chase();
    expect(finished).toBe(1);
    expect(rows.map((row: { left: number }) => row.left)).toEqual([2, 2, 2, 1]);
    expect(rows[0].remindedAtMs).toHaveLength(2);
  });

  it('shows the secretary who was seen and keeps the calls; a stranger to the jury cannot be called', async () => {
    const before = (await chase()).rows.find((row: { jurorId: string }) => row.jurorId === 'juror-3');
    expect(before.lastSeenAtMs).toBeNull();
    await award.call({ path: 't-chase/ballots', as: ['juror-3', 'juror'] });
    const called = await post('t-chase/chase/juror-3/calls', ['s', 'secretary'], { note: 'hẹn tối nay' });
    expect(called.status).toBe(200);
    const after = (await chase()).rows.find((row: { jurorId: string }) => row.jurorId === 'juror-3');
    expect(after.lastSeenAtMs).toBeGreaterThan(0);
    expect(after.calls).toMatchObject([{ note: 'hẹn tối nay', byName: 'Họ tên s' }]);
    const stranger = await post('t-chase/chase/nobody/calls', ['s', 'secretary'], { note: 'hẹn tối nay' });
    expect(stranger.status).toBe(404);
  });

  it('is planned by the data of the contest and stops at the lock', async () => {
    const openAtMs = lockAtMs - 9 * 86_400_000;
    const next = (afterMs: number) =>
      callRpc(award.bus, nextJudgingRound, { contestId: 't-chase', openAtMs, lockAtMs, afterMs } as never);
    expect((await next(lockAtMs - 20 * 3_600_000)).round).toEqual({
      atMs: lockAtMs - 4 * 3_600_000,
      reminds: true,
      publishes: false,
    });
    expect((await next(lockAtMs - 3_600_000)).round).toBeNull();
    await award.lock('t-chase');
    expect(await remind(3_000)).toEqual({ reminded: 0 });
  });
});
