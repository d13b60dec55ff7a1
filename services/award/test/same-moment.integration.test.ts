import { callRpc } from '@hoithi/bus';
import { auditAward, closeBallot, openBallot } from '@hoithi/contracts';
import { connectMongo } from '@hoithi/mongo-kit';
import { changeSheet } from '../src/store/change-sheet';
import { openDatabase } from '../src/store/database';
import { marksOf, startAward, type AwardUnderTest } from './award-for-tests';

const RECUSED = 't-keyed-moment';
const LOCKED = 't-lock-moment';
const FILMS = Array.from({ length: 40 }, (_, at) => `entry-${at + 1}`);

jest.setTimeout(120_000);

let award: AwardUnderTest;
beforeAll(async () => {
  award = await startAward([RECUSED, LOCKED]);
}, 180_000);
afterAll(() => award.stop(), 60_000);

it('tells the secretariat that a juror stands aside only where the juror does, whatever is sealed at the same moment', async () => {
  await award.open(RECUSED, FILMS);
  const answers = await Promise.all(
    FILMS.map(async (entryId) => {
      const seal = { path: `${RECUSED}/ballots/${entryId}/seal`, body: { marks: marksOf(80), note: '' } };
      const recuse = { path: `${RECUSED}/keyed-sheets/${entryId}/juror-1/recuse`, body: { reason: 'người thân' } };
      const [, aside] = await Promise.all([
        award.call({ method: 'POST', ...seal, as: ['juror-1', 'juror'] }),
        award.call({ method: 'POST', ...recuse, as: ['sec', 'secretary'] }),
      ]);
      return { entryId, status: aside.status };
    }),
  );
  const { rows } = (await award.call({ path: `${RECUSED}/ballots`, as: ['juror-1', 'juror'] })).body;
  const stateOf = new Map(rows.map(({ entryId, state }: { entryId: string; state: string }) => [entryId, state]));
  const told = answers.filter(({ status }) => status === 200).map(({ entryId }) => [entryId, stateOf.get(entryId)]);
  expect(told.filter(([, state]) => state !== 'recused')).toEqual([]);
});

it('leaves no open sheet behind the lock, also where one came into being while it was set', async () => {
  await award.open(LOCKED, ['entry-1']);
  await award.lock(LOCKED);
  const url = award.stack.urls.mongo.replace(/\/hoithi\?/, '/hoithi_award?');
  const database = await openDatabase(await connectMongo({ url }));
  // The first look was before the lock, the sheet is written after it.
  let looks = 0;
  const locks = { exists: async (of: { _id: string }) => ((looks += 1) === 1 ? null : database.locks.exists(of)) };
  const key = { contestId: LOCKED, entryId: 'entry-1', jurorId: 'juror-1' };
  const late = changeSheet({ ...database, locks } as never, {
    key,
    nowMs: 1,
    decide: () => ({ set: { note: 'muộn' } }),
  });
  await expect(late).rejects.toMatchObject({ code: 'judging-locked' });
  await database.connection.close();
  expect((await callRpc(award.bus, auditAward, { contestId: LOCKED } as never)).broken).toEqual([]);
});

it('puts no entry before the jury that had left before its ballot was opened', async () => {
  const key = { contestId: RECUSED, entryId: 'entry-90' };
  expect(await callRpc(award.bus, closeBallot, { ...key, reason: 'withdrawn' } as never)).toEqual({ state: 'absent' });
  const opened = { ...key, code: 'SL-090' };
  for (const _again of [1, 2])
    expect(await callRpc(award.bus, openBallot, opened as never)).toEqual({ state: 'closed' });
  const { rows } = (await award.call({ path: `${RECUSED}/ballots`, as: ['juror-1', 'juror'] })).body;
  expect(JSON.stringify(rows)).not.toContain('entry-90');
});
