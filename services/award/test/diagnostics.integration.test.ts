import { consumeFacts, fact, type FactConsumer } from '@hoithi/bus';
import { lookRequested } from '@hoithi/contracts';
import { JURORS, marksOf, startAward, until, type AwardUnderTest } from './award-for-tests';

const CONTEST = 't-diagnose';
const ENTRIES = ['entry-1', 'entry-2', 'entry-3', 'entry-4', 'entry-5', 'entry-6'];
const secretary = ['sec', 'secretary'] as const;
const council = ['head', 'council'] as const;
/** The one odd mark: juror-3 gives the third film 70 points where the others give about 90. */
const ODD = { juror: 'juror-3', entry: 'entry-3', total: 70 };

jest.setTimeout(60_000);

let award: AwardUnderTest;
let letters: FactConsumer;
/** Whom intake would write to. */
const asked: string[] = [];
beforeAll(async () => {
  award = await startAward([CONTEST]);
  const durable = 'test-looks';
  const manager = await award.bus.manager();
  const filter = { filter_subject: 'contest.v1.evt.contest.>', ack_policy: 'explicit' as never };
  await manager.consumers.add('CONTESTS', { durable_name: durable, ...filter });
  const handlers = [fact(lookRequested, ({ jurorId }) => void asked.push(jurorId))];
  letters = consumeFacts(award.bus, { stream: 'CONTESTS', durable, handlers });
  await award.open(CONTEST, ENTRIES);
}, 180_000);
afterAll(async () => {
  await letters.stop();
  await award.stop();
}, 60_000);

const totalOf = (film: number, juror: number): number =>
  juror === 2 && film === 2 ? ODD.total : 94 - 2 * film + (juror - 2) * 0.75 + (((film * 7 + juror * 3) % 5) - 2) * 0.5;

const seal = async (entryId: string, juror: string, total: number): Promise<void> => {
  const body = { marks: marksOf(total), note: '' };
  const path = `${CONTEST}/ballots/${entryId}/seal`;
  const { status } = await award.call({ method: 'POST', path, as: [juror, 'juror'], body });
  if (status !== 200) throw new Error(`seal of ${entryId} by ${juror} answered ${status}`);
};
const get = async (path: string, as: readonly [string, ...('secretary' | 'council' | 'juror')[]]) =>
  (await award.call({ path: `${CONTEST}/${path}`, as: [...as] })).body;
const looksOf = async (juror: string) => (await get('looks', [juror, 'juror'])).looks;
const answer = (body: object, juror = ODD.juror) =>
  award.call({ method: 'POST', path: `${CONTEST}/looks/${ODD.entry}`, as: [juror, 'juror'], body });
const requests = async () => (await get('look-requests', secretary)).requests;

describe('while sheets are owed', () => {
  it('nobody is asked to look again and nothing is planned, however odd a mark is', async () => {
    for (const [at, juror] of JURORS.slice(0, 4).entries()) {
      for (const [film, entryId] of ENTRIES.entries()) await seal(entryId, juror, totalOf(film, at));
    }
    expect(await looksOf(ODD.juror)).toEqual([]);
    expect(await get('next-viewings', secretary)).toMatchObject({
      state: 'first-round-open',
      owedSheets: 6,
      confidence: null,
      viewings: [],
    });
  });
});

describe('after the first full round', () => {
  it('asks the one odd juror to look again, with no number of anybody', async () => {
    for (const [film, entryId] of ENTRIES.entries()) await seal(entryId, 'juror-5', totalOf(film, 4));
    // The last sheet of others is what asks, with a letter: the juror has finished and opens no page any more.
    await until(() => Promise.resolve(asked.length > 0));
    const looks = await looksOf(ODD.juror);
    expect(looks).toMatchObject([{ entryId: ODD.entry, answer: 'open', explanation: null }]);
    expect(JSON.stringify(looks)).not.toMatch(/"(total|others|score|mean|marks)"/);
    for (const juror of JURORS.filter((other) => other !== ODD.juror)) expect(await looksOf(juror)).toEqual([]);
  });

  it('says one word to the secretary and shows no mark, rank or border; a secretary who judges gets nothing', async () => {
    const plan = await get('next-viewings', secretary);
    expect(['sure', 'nearly', 'not-yet']).toContain(plan.confidence);
    expect(Object.keys(plan).toSorted()).toEqual([
      'confidence',
      'owedSheets',
      'planId',
      'rounds',
      'state',
      'stopAtPercent',
      'viewings',
    ]);
    // Everybody has seen everything.
    expect(plan.viewings).toEqual([]);
    expect(await get('next-viewings', ['juror-1', 'secretary'])).toMatchObject({ state: 'withheld', confidence: null });
  });

  it('lets the juror keep the marks with an explanation that nobody reads before the lock', async () => {
    expect((await answer({ answer: 'kept', explanation: 'x' })).status).toBe(400);
    const kept = await answer({ answer: 'kept', explanation: 'Phim sao chép ý tưởng.' });
    expect(kept.body).toMatchObject({ answer: 'kept', explanation: 'Phim sao chép ý tưởng.' });
    expect(await requests()).toEqual([]);
    expect((await answer({ answer: 'kept', explanation: 'không phải việc của tôi' }, 'juror-1')).status).toBe(404);
  });

  it('leaves reopening to the secretary, and never asks twice about one sheet', async () => {
    await answer({ answer: 'asks-reopening', explanation: 'Tôi chấm nhầm phim.' });
    expect(await requests()).toMatchObject([{ jurorId: ODD.juror, entryId: ODD.entry, answer: 'asks-reopening' }]);
    const path = `${CONTEST}/sheets/${ODD.entry}/${ODD.juror}/reopen`;
    const body = { reason: 'Giám khảo đề nghị', timesReopened: 0 };
    expect((await award.call({ method: 'POST', path, as: [...secretary], body })).status).toBe(200);
    await seal(ODD.entry, ODD.juror, ODD.total + 0.25);
    expect(await requests()).toEqual([]);
    expect(await looksOf(ODD.juror)).toMatchObject([{ answer: 'reopened' }]);
    expect(asked).toEqual([ODD.juror]);
  });

  it('keeps the diagnostics closed to everybody', async () => {
    for (const as of [secretary, council]) {
      expect(await get('diagnostics', as)).toMatchObject({ ready: false, films: [], jurors: [], agreement: null });
    }
  });
});

describe('after the lock', () => {
  beforeAll(async () => {
    await award.lock(CONTEST);
  });

  it('shows everything beside the official order, jurors by number to the council and by name to the secretary', async () => {
    const seen = await get('diagnostics', council);
    const room = await get('council', council);
    expect(seen.ready).toBe(true);
    expect(seen.films.map((film: never) => [film['code'], film['rank'], film['score']])).toEqual(
      room.ranking.map((row: never) => [row['code'], row['rank'], row['score']]),
    );
    expect(seen.jurors).toHaveLength(5);
    expect(JSON.stringify(seen)).not.toMatch(/juror-\d/);
    expect(seen.jurors.every((juror: never) => juror['drift'] !== null)).toBe(true);
    expect(seen.borders.map((border: never) => border['prizeId'])).toContain('first');
    const named = await get('diagnostics', secretary);
    expect(named.jurors.map((juror: never) => juror['name']).toSorted()).toEqual(
      JURORS.map((juror) => expect.stringContaining(juror)),
    );
  });

  it('tells of the odd mark, of what was said of the sheet before it was reopened, and that the robust score does not follow it', async () => {
    const { odd, films, outliers } = await get('diagnostics', council);
    expect(odd).toMatchObject([
      { entryId: ODD.entry, total: 70.25, answer: 'reopened', explanation: 'Tôi chấm nhầm phim.' },
    ]);
    expect(outliers).toContainEqual(expect.objectContaining({ entryId: ODD.entry }));
    const film = films.find((one: never) => one['entryId'] === ODD.entry);
    expect(film.robust).toBeGreaterThan(Number(film.score) + 2);
  });

  it('plans nothing more and takes no more answers', async () => {
    expect(await get('next-viewings', secretary)).toMatchObject({ state: 'locked', viewings: [] });
    expect((await answer({ answer: 'kept', explanation: 'quá muộn' })).status).toBe(409);
  });
});
