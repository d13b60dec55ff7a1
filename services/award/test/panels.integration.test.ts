import { callRpc, rpc, serveRpc, type RpcServer } from '@hoithi/bus';
import { nextJudgingRound, remindJurors, tellJuror } from '@hoithi/contracts';
import { FINDINGS, JURORS, marksOf, startAward, type AwardUnderTest } from './award-for-tests';

jest.setTimeout(30_000);

let award: AwardUnderTest;
let letters: RpcServer;
const told: { jurorId: string; key: string; letter: unknown }[] = [];
beforeAll(async () => {
  award = await startAward(['t-chase', 't-declare', 't-conflict']);
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

describe('the declaration of a juror', () => {
  const declare = (body: unknown) => post('t-declare/declaration', ['juror-1', 'juror'], body);
  const read = async () => (await award.call({ path: 't-declare/declaration', as: ['juror-1', 'juror'] })).body;
  beforeAll(() => award.open('t-declare', ['entry-1']));

  it('comes before the first film: queue, film, sheet and seal wait for it', async () => {
    expect(await read()).toMatchObject({ required: true, declared: null, undertaking: { vi: expect.any(String) } });
    const calls = [
      award.call({ path: 't-declare/ballots', as: ['juror-1', 'juror'] }),
      award.call({ path: 't-declare/ballots/entry-1', as: ['juror-1', 'juror'] }),
      post('t-declare/ballots/entry-1/seal', ['juror-1', 'juror'], { marks: marksOf(80), note: '' }),
    ];
    for (const answer of await Promise.all(calls))
      expect([answer.status, answer.body.error.code]).toEqual([409, 'declaration-required']);
  });

  it('wants the undertaking, and the reasons of the contest', async () => {
    const relation = { kind: 'unit', text: 'Sở Y tế', reasonId: 'same-unit' };
    expect((await declare({ relations: [relation], undertakes: false })).status).toBe(400);
    expect((await declare({ relations: [{ ...relation, reasonId: 'no-such' }], undertakes: true })).status).toBe(400);
    expect((await declare({ relations: [relation], undertakes: true })).status).toBe(200);
    expect((await award.call({ path: 't-declare/ballots', as: ['juror-1', 'juror'] })).body.rows).toHaveLength(1);
    expect((await read()).declared.relations).toEqual([relation]);
    const { jurors } = (await award.call({ path: 't-declare/conflicts', as: ['s', 'secretary'] })).body;
    expect(jurors.filter((juror: { declaration: unknown }) => juror.declaration !== null)).toHaveLength(1);
  });
});

describe('a conflict found from the register', () => {
  const finding = (jurorId: string, entryId: string, interest: string, weight: 'conflict' | 'doubt') =>
    FINDINGS.push({ contestId: 't-conflict', jurorId, entryId, interests: [interest], weight });
  const state = async (jurorId: string, entryId: string) => {
    const { rows } = (await award.call({ path: 't-conflict/ballots', as: [jurorId, 'juror'] })).body;
    return rows.find((row: { entryId: string }) => row.entryId === entryId).state;
  };
  const rule = (jurorId: string, entryId: string, verdict: string) =>
    post(`t-conflict/conflicts/${entryId}/${jurorId}`, ['s', 'secretary'], { verdict, reason: 'đã xác minh' });
  const rows = async () => (await award.call({ path: 't-conflict/conflicts', as: ['s', 'secretary'] })).body.rows;
  beforeAll(async () => {
    finding('juror-1', 'entry-1', 'same-unit', 'conflict');
    finding('juror-2', 'entry-1', 'family-name-and-place', 'doubt');
    await award.open('t-conflict', ['entry-1', 'entry-2']);
  });

  it('stands the juror aside before the film is opened; a doubt only asks the secretary', async () => {
    expect([await state('juror-1', 'entry-1'), await state('juror-1', 'entry-2')]).toEqual(['recused', 'unscored']);
    expect(await state('juror-2', 'entry-1')).toBe('unscored');
    const sealed = await post('t-conflict/ballots/entry-1/seal', ['juror-1', 'juror'], {
      marks: marksOf(80),
      note: '',
    });
    expect(sealed.status).toBe(403);
    expect(await rows()).toMatchObject([
      { jurorId: 'juror-1', weight: 'conflict', interests: ['same-unit'], sheetState: 'recused', ruling: null },
      { jurorId: 'juror-2', weight: 'doubt', sheetState: 'unscored', ruling: null },
    ]);
  });

  it('is ruled on by the secretary with a reason: aside, or given back', async () => {
    expect((await rule('juror-2', 'entry-1', 'recuse')).status).toBe(200);
    expect(await state('juror-2', 'entry-1')).toBe('recused');
    expect((await rule('juror-1', 'entry-1', 'none')).status).toBe(200);
    expect(await state('juror-1', 'entry-1')).toBe('draft');
    expect((await rule('juror-5', 'entry-1', 'recuse')).status).toBe(404);
    expect(await rows()).toMatchObject([
      { jurorId: 'juror-1', ruling: { verdict: 'none', reason: 'đã xác minh', byName: 'Họ tên s' } },
      { jurorId: 'juror-2', ruling: { verdict: 'recuse' } },
    ]);
  });

  it('does not touch a sealed sheet, nor what a juror declared', async () => {
    await post('t-conflict/ballots/entry-2/seal', ['juror-3', 'juror'], { marks: marksOf(80), note: '' });
    finding('juror-3', 'entry-2', 'same-contact', 'conflict');
    await post('t-conflict/declaration', ['juror-3', 'juror'], { relations: [], undertakes: true });
    expect(await state('juror-3', 'entry-2')).toBe('sealed');
    expect((await rule('juror-3', 'entry-2', 'recuse')).body.error.code).toBe('sheet-sealed');
    await post('t-conflict/ballots/entry-2/recuse', ['juror-4', 'juror'], { reason: 'em ruột' });
    finding('juror-4', 'entry-2', 'same-contact', 'conflict');
    await post('t-conflict/declaration', ['juror-4', 'juror'], { relations: [], undertakes: true });
    expect((await rule('juror-4', 'entry-2', 'none')).status).toBe(200);
    expect(await state('juror-4', 'entry-2')).toBe('recused');
  });
});
