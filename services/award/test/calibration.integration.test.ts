import { changesOf } from './changes-for-tests';
import { JURORS, marksOf, startAward, type Answer, type AwardUnderTest } from './award-for-tests';

jest.setTimeout(60_000);

const CONTEST = 't-calibration';
let award: AwardUnderTest;
beforeAll(async () => {
  award = await startAward([CONTEST, 't-calibration-left', 't-declare-calibration']);
  await award.open(CONTEST, ['entry-1']);
}, 180_000);
afterAll(() => award.stop(), 60_000);

const choose = (entryId: string, reference = marksOf(80)): Promise<Answer> =>
  award.call({
    method: 'PUT',
    path: `${CONTEST}/anchors/${entryId}`,
    as: ['sec', 'secretary'],
    body: { reference, reasons: { theme: 'Mẫu: đúng chủ đề, chưa sâu.' } },
  });
const seal = (juror: string, entryId: string, total: number): Promise<Answer> =>
  award.call({
    method: 'POST',
    path: `${CONTEST}/calibration/${entryId}/seal`,
    as: [juror, 'juror'],
    body: { marks: marksOf(total) },
  });
const see = async (juror: string) => award.call({ path: `${CONTEST}/calibration`, as: [juror, 'juror'] });
const openFilm = (juror: string): Promise<Answer> =>
  award.call({ path: `${CONTEST}/ballots/entry-1`, as: [juror, 'juror'] });

const queueOf = async (juror: string) => (await award.call({ path: `${CONTEST}/ballots`, as: [juror, 'juror'] })).body;

describe('the calibration round', () => {
  it('takes films outside the final, no more than the contest allows, with complete reference marks', async () => {
    expect((await choose('entry-1')).body.error.code).toBe('anchor-is-finalist');
    expect((await choose('entry-5', { theme: 20 })).body.error.code).toBe('sheet-incomplete');
    expect((await choose('entry-5')).status).toBe(200);
    expect((await choose('entry-6', marksOf(72))).status).toBe(200);
    expect((await choose('entry-4')).status).toBe(409);
  });

  it('keeps the finalists closed to a juror until the own anchor sheets are sealed', async () => {
    expect((await openFilm('juror-1')).body.error.code).toBe('calibration-first');
    const path = `${CONTEST}/ballots/entry-1/sheet`;
    const draft = await award.call({ method: 'PUT', path, as: ['juror-1', 'juror'], body: changesOf({}) });
    expect(draft.body.error.code).toBe('calibration-first');
    const recusal = {
      method: 'POST' as const,
      path: `${CONTEST}/ballots/entry-1/recuse`,
      body: { reason: 'cùng đơn vị' },
    };
    expect((await award.call({ ...recusal, as: ['juror-1', 'juror'] })).body.error.code).toBe('calibration-first');
    expect((await queueOf('juror-1')).calibrationFirst).toBe(true);
    await seal('juror-1', 'entry-5', 88);
    await seal('juror-1', 'entry-6', 71.25);
    expect((await openFilm('juror-1')).status).toBe(200);
    expect((await queueOf('juror-1')).calibrationFirst).toBe(false);
    expect((await openFilm('juror-2')).status).toBe(409);
  });

  it('never changes a sealed anchor sheet, nor the films once one is sealed', async () => {
    expect((await seal('juror-1', 'entry-5', 99)).body.error.code).toBe('sheet-sealed');
    expect((await choose('entry-5', marksOf(99))).body.error.code).toBe('calibration-fixed');
    const drop = { method: 'DELETE' as const, path: `${CONTEST}/anchors/entry-6` };
    expect((await award.call({ ...drop, as: ['sec', 'secretary'] })).status).toBe(409);
  });

  it('shows nobody another mark nor the reference before everybody has sealed', async () => {
    for (const juror of JURORS.slice(1, -1)) {
      await seal(juror, 'entry-5', 90);
      await seal(juror, 'entry-6', 75);
    }
    const { body, bytes } = await see('juror-5');
    expect(body).toMatchObject({ outcome: null, jurorsDone: 4, jurors: 5 });
    expect(bytes.toString()).not.toMatch(/1\.25|chưa sâu/);
  });

  it('then shows each juror what all gave, in order of size, beside the reference and its reasons', async () => {
    await seal('juror-5', 'entry-5', 84);
    await seal('juror-5', 'entry-6', 75);
    const { body } = await see('juror-2');
    expect(body.outcome[0]).toMatchObject({
      entryId: 'entry-5',
      given: expect.arrayContaining([{ criterionId: 'theme', marks: [14, 18, 20, 20, 20] }]),
      reference: { theme: 10 },
      reasons: { theme: 'Mẫu: đúng chủ đề, chưa sâu.' },
    });
  });

  it('enters no tally', async () => {
    const { body } = await award.call({ path: `${CONTEST}/progress`, as: ['sec', 'secretary'] });
    expect(body.jurors.every(({ sealed }: { sealed: number }) => sealed === 0)).toBe(true);
    expect(await award.lock(CONTEST)).toMatchObject({ sealedSheets: 0 });
  });
});

it('falls away, and stops nobody, where every anchor film came before the jury after all', async () => {
  const path = 't-calibration-left/anchors/entry-5';
  const body = { reference: marksOf(80), reasons: {} };
  await award.call({ method: 'PUT', path, as: ['sec', 'secretary'], body });
  const film = 't-calibration-left/ballots/entry-5';
  await award.open('t-calibration-left', ['entry-5']);
  expect((await award.call({ path: film, as: ['juror-1', 'juror'] })).status).toBe(200);
});

it('begins with the declaration, as judging does', async () => {
  const path = 't-declare-calibration/calibration';
  const answer = await award.call({ path, as: ['juror-1', 'juror'] });
  expect(answer.body.error.code).toBe('declaration-required');
});
