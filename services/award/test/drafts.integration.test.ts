import { changesOf } from './changes-for-tests';
import { marksOf, startAward, type Answer, type AwardUnderTest } from './award-for-tests';

jest.setTimeout(30_000);

let award: AwardUnderTest;
beforeAll(async () => {
  award = await startAward(['t-draft', 't-watch']);
  await award.open('t-draft', ['entry-1', 'entry-2', 'entry-3']);
  await award.open('t-watch', ['entry-1', 'entry-2']);
}, 180_000);
afterAll(() => award.stop(), 60_000);

const path = (contestId: string, entryId: string): string => `${contestId}/ballots/${entryId}`;
const save = (entryId: string, body: unknown, contestId = 't-draft'): Promise<Answer> =>
  award.call({ method: 'PUT', path: `${path(contestId, entryId)}/sheet`, as: ['juror-1', 'juror'], body });
const seal = (entryId: string, body: unknown, contestId = 't-draft'): Promise<Answer> =>
  award.call({ method: 'POST', path: `${path(contestId, entryId)}/seal`, as: ['juror-1', 'juror'], body });
const read = async (entryId: string, juror = 'juror-1') =>
  (await award.call({ path: path('t-draft', entryId), as: [juror, 'juror'] })).body;

describe('a draft sheet', () => {
  it('is saved in part and read back; a place and a share of the film with it', async () => {
    const watched: [number, number][] = [
      [0, 135_000],
      [100_000, 216_000],
    ];
    const first = await save('entry-1', {
      ...changesOf({ marks: { theme: 27.5 }, setAtMs: 1_000 }),
      note: { text: 'hay', setAtMs: 1_000, baseAtMs: null },
      watched,
      position: { positionMs: 216_000, setAtMs: 1_000 },
    });
    expect(first).toMatchObject({ status: 200, body: { state: 'draft', marks: { theme: 27.5 }, total: '27.50' } });
    await save('entry-1', changesOf({ marks: { script: 10 }, setAtMs: 2_000, watched: [[0, 5_000]] }));
    const view = await read('entry-1');
    expect(view).toMatchObject({
      code: 'SL-001',
      playPath: expect.stringContaining('/media/'),
      sheet: {
        marks: { theme: 27.5, script: 10 },
        total: '37.50',
        note: 'hay',
        watchedShare: 0.8,
        watched: [[0, 216_000]],
        positionMs: 216_000,
      },
    });
    expect(view.rubric).toHaveLength(5);
    expect(JSON.stringify(view)).not.toMatch(/Tác giả|device-phone/);
  });

  it.each([
    ['a mark above its criterion', { theme: 30.25 }],
    ['a mark off the step', { theme: 27.1 }],
    ['an unknown criterion', { beauty: 5 }],
  ])('refuses %s and keeps what was saved', async (_what, marks) => {
    const answer = await save('entry-1', changesOf({ marks }));
    expect([answer.status, answer.body.error.code]).toEqual([422, 'mark-invalid']);
    expect((await read('entry-1')).sheet.marks).toEqual({ theme: 27.5, script: 10 });
  });

  it.each([
    ['no body', undefined],
    ['no JSON', '{'],
    ['a device without a name', { ...changesOf({}), deviceId: '' }],
  ])('refuses %s', async (_what, body) => {
    expect((await save('entry-1', body)).status).toBe(400);
  });

  it('is seen by its own juror only, notes at times of the film too', async () => {
    const note = { noteId: 'note-0001', atMs: 61_000, text: 'cảnh này rất hay', setAtMs: 1 };
    await save('entry-1', changesOf({ timeNotes: [note] }));
    expect((await read('entry-1')).sheet.timeNotes).toEqual([note]);
    const other = await read('entry-1', 'juror-2');
    expect(other.sheet).toMatchObject({ state: 'unscored', marks: {}, timeNotes: [] });
    expect(JSON.stringify(other)).not.toContain('rất hay');
  });

  it('forgets a deleted note, and an older word of another device does not bring it back', async () => {
    await save('entry-1', changesOf({ timeNotes: [{ noteId: 'note-0001', atMs: 61_000, text: null, setAtMs: 9 }] }));
    await save('entry-1', changesOf({ timeNotes: [{ noteId: 'note-0001', atMs: 61_000, text: 'cũ', setAtMs: 5 }] }));
    expect((await read('entry-1')).sheet.timeNotes).toEqual([]);
  });

  it('is refused to a juror of another contest, whatever the token says', async () => {
    const answer = await award.call({ path: path('t-draft', 'entry-1'), as: ['juror-of-elsewhere', 'juror'] });
    expect(answer.status).toBe(403);
  });

  it('does not exist for an entry that is not up for judging, nor in an unknown contest', async () => {
    expect((await award.call({ path: path('t-draft', 'entry-99'), as: ['juror-1', 'juror'] })).status).toBe(409);
    expect((await award.call({ path: path('t-nowhere', 'entry-1'), as: ['juror-1', 'juror'] })).status).toBe(404);
  });
});

describe('two devices on one sheet', () => {
  it('keep the newest mark per criterion, and the one that lost beside it', async () => {
    await save('entry-2', changesOf({ marks: { theme: 20, method: 15 }, setAtMs: 5_000, deviceId: 'device-desk' }));
    const late = await save('entry-2', changesOf({ marks: { theme: 25, method: 15, script: 9 }, setAtMs: 4_000 }));
    expect(late.body).toMatchObject({
      marks: { theme: 20, method: 15, script: 9 },
      overruled: [{ criterionId: 'theme', mark: 25, setAtMs: 4_000, keptMark: 20 }],
    });
  });

  it('may change on purpose what the other one said, without a quarrel', async () => {
    const { stamps } = (await read('entry-2')).sheet;
    const after = await save('entry-2', changesOf({ marks: { theme: 22 }, setAtMs: 4_500, baseAtMs: stamps.theme }));
    expect(after.body).toMatchObject({ marks: { theme: 22 }, overruled: [{ mark: 25 }] });
  });

  it('cannot seal what was changed elsewhere since the seal was asked for', async () => {
    await save('entry-3', changesOf({ marks: marksOf(80), setAtMs: 1_000 }));
    const elsewhere = changesOf({ marks: { theme: 12 }, setAtMs: 3_000, deviceId: 'device-desk' });
    await save('entry-3', { ...elsewhere, marks: { theme: { mark: 12, setAtMs: 3_000, baseAtMs: 1_000 } } });
    const answer = await seal('entry-3', { marks: marksOf(80), note: '', askedAtMs: 2_000 });
    expect([answer.status, answer.body.error.code]).toEqual([409, 'sheet-changed-elsewhere']);
    expect((await seal('entry-3', { marks: marksOf(82), note: '', askedAtMs: 4_000 })).status).toBe(200);
  });
});

describe('where a film must be watched to be scored', () => {
  const flags = () => award.call({ path: 't-watch/flags', as: ['sec', 'secretary'] });
  const watch = (entryId: string, toMs: number) =>
    save(entryId, changesOf({ marks: marksOf(90), watched: [[0, toMs]] }), 't-watch');

  it('refuses the seal below the least share, and says both numbers', async () => {
    await watch('entry-1', 135_000);
    const answer = await seal('entry-1', { marks: marksOf(90), note: '' }, 't-watch');
    expect([answer.status, answer.body.error]).toEqual([
      422,
      expect.objectContaining({ code: 'film-not-watched', facts: { watchedPercent: 50, neededPercent: 60 } }),
    ]);
  });

  it('seals above it, and tells the secretary without a mark where less than the contest asks for was watched', async () => {
    await watch('entry-1', 189_000);
    await watch('entry-2', 270_000);
    await seal('entry-1', { marks: marksOf(90), note: '' }, 't-watch');
    await seal('entry-2', { marks: marksOf(90), note: '' }, 't-watch');
    const { body, bytes } = await flags();
    expect(body).toMatchObject({
      flagBelowPercent: 90,
      rows: [
        { kind: 'little-watched', jurorId: 'juror-1', entryId: 'entry-1', code: 'SL-001', value: 70, unit: 'percent' },
      ],
    });
    expect(body.rows).toHaveLength(1);
    expect(bytes.toString()).not.toMatch(/theme|marks/);
    const own = await award.call({ path: 't-watch/flags', as: ['juror-2', 'secretary'] });
    expect(own.body).toMatchObject({ withheld: true, rows: [] });
  });
});
