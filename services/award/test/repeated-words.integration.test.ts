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
  await award.open(CONTEST, ['entry-1', 'entry-2']);
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

describe('a seal whose answer was lost, sent again', () => {
  it('does not undo what the secretary reopened in the meantime', async () => {
    const asked = { askedAtMs: Date.now() - 1_000 };
    expect((await seal('entry-1', asked)).status).toBe(200);
    const reopen = { path: `${CONTEST}/sheets/entry-1/juror-1/reopen`, body: { reason: 'giám khảo xin chấm lại' } };
    expect((await award.call({ method: 'POST', ...reopen, as: ['sec', 'secretary'] })).status).toBe(200);
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
