import { marksOf, startAward, type AwardUnderTest } from './award-for-tests';
import { codeOfError, refused } from './council-for-tests';
import { keyer, playStore, read } from './keyed-for-tests';

const CONTEST = 't-again';
const PAPER = 't-keyed-again';

jest.setTimeout(30_000);

let award: AwardUnderTest;
let store: Awaited<ReturnType<typeof playStore>>;
beforeAll(async () => {
  award = await startAward([CONTEST, PAPER]);
  store = await playStore(award.bus);
  await award.open(CONTEST, ['entry-1', 'entry-2', 'entry-3']);
  await award.open(PAPER, ['entry-1', 'entry-2']);
}, 180_000);
afterAll(async () => {
  await store.stop();
  await award.stop();
}, 60_000);

const seal = (entryId: string, body: object = {}) =>
  award.call({
    method: 'POST',
    path: `${CONTEST}/ballots/${entryId}/seal`,
    as: ['juror-1', 'juror'],
    body: { marks: marksOf(80), note: '', ...body },
  });

const reopen = (entryId: string, timesReopened: number) =>
  award.call({
    method: 'POST',
    path: `${CONTEST}/sheets/${entryId}/juror-1/reopen`,
    as: ['sec', 'secretary'],
    body: { reason: 'giám khảo xin chấm lại', timesReopened },
  });

it('reopens the seal that the secretary has looked at, once, and no later one', async () => {
  expect((await seal('entry-3')).status).toBe(200);
  const progress = async (role: 'secretary' | 'council') =>
    (await award.call({ path: `${CONTEST}/progress`, as: ['sec', role] })).body.sheets.find(
      (one: { entryId: string; jurorId: string }) => one.entryId === 'entry-3' && one.jurorId === 'juror-1',
    );
  expect(await progress('secretary')).toMatchObject({ state: 'sealed', timesReopened: 0 });
  expect(await progress('council')).toMatchObject({ state: 'sealed', timesReopened: null });
  expect((await reopen('entry-3', 0)).status).toBe(200);
  expect((await reopen('entry-3', 0)).status).toBe(200);
  const again = await seal('entry-3', { marks: marksOf(85) });
  expect(again.status).toBe(200);
  expect((await reopen('entry-3', 0)).status).toBe(200);
  const { sheet } = (await award.call({ path: `${CONTEST}/ballots/entry-3`, as: ['juror-1', 'juror'] })).body;
  expect(sheet).toMatchObject({ state: 'sealed', sheetHash: again.body.sheetHash });
  const other = { reason: 'một lý do khác', timesReopened: 0 };
  const path = `${CONTEST}/sheets/entry-3/juror-1/reopen`;
  expect(codeOfError(await award.call({ method: 'POST', path, as: ['sec', 'secretary'], body: other }))).toEqual(
    refused(409, 'changed-meanwhile'),
  );
  expect(await progress('secretary')).toMatchObject({ state: 'sealed', timesReopened: 1 });
  expect((await reopen('entry-3', 1)).status).toBe(200);
});

describe('a seal whose answer was lost, sent again', () => {
  it('does not undo what the secretary reopened in the meantime', async () => {
    const asked = { askedAtMs: Date.now() - 1_000 };
    expect((await seal('entry-1', asked)).status).toBe(200);
    expect((await reopen('entry-1', 0)).status).toBe(200);
    expect(codeOfError(await seal('entry-1', asked))).toEqual(refused(409, 'sheet-reopened'));
    const { sheet } = (await award.call({ path: `${CONTEST}/ballots/entry-1`, as: ['juror-1', 'juror'] })).body;
    expect(sheet).toMatchObject({ state: 'draft', reopened: { reason: 'giám khảo xin chấm lại' } });
    // The juror looks again and keeps the marks, on a device whose clock is behind.
    expect((await seal('entry-1', { askedAtMs: sheet.reopened.atMs })).body).toMatchObject({ state: 'sealed' });
  });

  it('is answered the same after the lock, and nothing else is taken then', async () => {
    const first = (await seal('entry-2')).body;
    await award.lock(CONTEST);
    expect(await seal('entry-2')).toMatchObject({ status: 200, body: first });
    expect(codeOfError(await seal('entry-2', { marks: marksOf(81) }))).toEqual(refused(409, 'judging-locked'));
  });
});

it('answers the objection that the secretary has read, not one that took its place', async () => {
  const paper = keyer(award, PAPER);
  await paper.key('sec-1', 'entry-1', 'juror-3', read(80));
  await paper.scan('sec-1', 'entry-1', 'juror-3');
  const { atMs } = (await paper.object('juror-3', 'entry-1')).body.objection;
  const newer = (await paper.object('juror-3', 'entry-1', 'Điểm chủ đề cũng bị nhập sai.')).body.objection;
  expect(codeOfError(await paper.answer('sec-1', 'entry-1', 'juror-3', atMs))).toEqual(
    refused(409, 'changed-meanwhile'),
  );
  expect(codeOfError(await paper.confirm('sec-2', 'entry-1', 'juror-3', read(80)))).toEqual(
    refused(409, 'keyed-objected'),
  );
  expect((await paper.answer('sec-1', 'entry-1', 'juror-3', newer.atMs)).status).toBe(200);
  expect((await paper.answer('sec-1', 'entry-1', 'juror-3', newer.atMs)).status).toBe(200);
  expect((await paper.confirm('sec-2', 'entry-1', 'juror-3', read(80))).body).toMatchObject({ state: 'sealed' });
});
