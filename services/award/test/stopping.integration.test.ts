import { changesOf } from './changes-for-tests';
import { councilOf } from './council-for-tests';
import { FINDINGS, JURORS, marksOf, startAward, until, type AwardUnderTest } from './award-for-tests';
import { describeTalkHeard } from './describe-talk-heard';
import { hearTalk } from './hear-talk';
import { hearViewings, type ViewingsHeard } from './hear-viewings';

const CONTEST = 't-balanced-stop';
const SURE = 't-sure';
const FILMS = ['entry-1', 'entry-2', 'entry-3', 'entry-4', 'entry-5', 'entry-6'];

jest.setTimeout(60_000);

let award: AwardUnderTest;
beforeAll(async () => {
  award = await startAward([CONTEST, SURE]);
}, 180_000);
afterAll(() => award.stop(), 60_000);

type Pair = { readonly jurorId: string; readonly entryId: string };
type Role = 'juror' | 'secretary' | 'council' | 'auditor';

const call = (method: 'GET' | 'POST' | 'PUT', path: string, as: readonly [string, Role], body?: unknown) =>
  award.call({ method, path, as, ...(body === undefined ? {} : { body }) });
const plan = async () => (await call('GET', `${CONTEST}/next-viewings`, ['sec', 'secretary'])).body;
const assign = (body: object, by = 'sec') => call('POST', `${CONTEST}/next-viewings`, [by, 'secretary'], body);
const queue = async (jurorId: string): Promise<readonly string[]> =>
  (await call('GET', `${CONTEST}/ballots`, [jurorId, 'juror'])).body.rows.map((row: Pair) => row.entryId);
const talk = async (contest: string, as: readonly [string, Role]) =>
  (await call('GET', `${contest}/deliberation`, as)).body;
const seal = async (contest: string, { jurorId, entryId }: Pair, total: number): Promise<void> => {
  const path = `${contest}/ballots/${entryId}/seal`;
  const { status } = await call('POST', path, [jurorId, 'juror'], { marks: marksOf(total), note: '' });
  if (status !== 200) throw new Error(`seal of ${entryId} by ${jurorId} answered ${status}`);
};
const pairs = (viewings: readonly Pair[]): readonly Pair[] =>
  viewings.map(({ jurorId, entryId }) => ({ jurorId, entryId }));
const countOf = (viewings: readonly Pair[], jurorId: string): number =>
  viewings.filter((pair) => pair.jurorId === jurorId).length;
/** Films that nothing tells apart: the same worth, and a little noise. */
const NOISE = [3, -4, 1, 5, -2, -5, 4, 0, -3, 2, -1, 6, -6, 3, -2, 4, -4, 1];
const close = (film: number, juror: number): number => 85 + (NOISE[(film * 5 + juror * 7 + film * juror) % 18] ?? 0);

describe('after the first round of balanced panels', () => {
  let given: readonly Pair[] = [];
  beforeAll(async () => {
    FINDINGS.push({
      contestId: CONTEST,
      jurorId: 'juror-1',
      entryId: 'entry-1',
      interests: ['same-unit'],
      weight: 'conflict',
    });
    await award.open(CONTEST, FILMS);
    const { proposal } = (await call('GET', `${CONTEST}/panels`, ['sec', 'secretary'])).body;
    await call('POST', `${CONTEST}/panels`, ['sec', 'secretary'], { planId: proposal.planId });
    for (const [film, { entryId, jurorIds }] of proposal.panels.entries()) {
      for (const jurorId of jurorIds) await seal(CONTEST, { jurorId, entryId }, close(film, JURORS.indexOf(jurorId)));
    }
  });

  it('viewings are proposed for jurors who have not seen the film and have no conflict, in order of code', async () => {
    const { state, viewings, planId } = await plan();
    expect([state, typeof planId]).toEqual(['view-more', 'string']);
    expect(viewings.length).toBeGreaterThan(0);
    for (const { jurorId, entryId } of viewings) {
      expect(await queue(jurorId)).not.toContain(entryId);
      expect([jurorId, entryId]).not.toEqual(['juror-1', 'entry-1']);
    }
    // What the contest lets one juror be asked for.
    for (const jurorId of JURORS) expect(countOf(viewings, jurorId)).toBeLessThanOrEqual(2);
    const codes = viewings.map(({ code }: { code: string }) => code);
    expect(codes).toEqual(codes.toSorted());
  });

  it('nothing but the shown plan becomes a duty, and nothing by a secretary who judges', async () => {
    const { planId, viewings } = await plan();
    expect((await assign({ planId: 'other', viewings: pairs(viewings) })).body.error.code).toBe('plan-changed');
    const foreign = [{ jurorId: 'juror-1', entryId: 'entry-1' }];
    expect((await assign({ planId, viewings: foreign })).status).toBe(400);
    expect((await assign({ planId, viewings: pairs(viewings) }, 'juror-2')).body.error.code).toBe('plan-changed');
    expect((await plan()).rounds).toEqual([]);
  });

  it('those that the secretary kept become duties once, however often and by how many it is said', async () => {
    const { planId, viewings } = await plan();
    given = pairs(viewings).slice(0, Math.max(1, viewings.length - 1));
    const heard: ViewingsHeard[] = [];
    const consumer = await hearViewings(award.bus, heard);
    const answers = await Promise.all([1, 2, 3].map(() => assign({ planId, viewings: given })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const after = await plan();
    expect(after).toMatchObject({ state: 'first-round-open', owedSheets: given.length, planId: null, viewings: [] });
    expect(after.rounds).toMatchObject([{ byName: 'Họ tên sec' }]);
    expect(pairs(after.rounds[0].viewings)).toEqual(given);
    for (const { jurorId, entryId } of given) expect(await queue(jurorId)).toContain(entryId);
    const { rows } = (await call('GET', `${CONTEST}/chase`, ['sec', 'secretary'])).body;
    expect(rows.reduce((sum: number, { left }: { left: number }) => sum + left, 0)).toBe(given.length);
    await until(async () => heard.length > 0);
    await consumer.stop();
    const asked = [...new Set(given.map(({ jurorId }) => jurorId))];
    expect(heard.map(({ planId: told }) => told)).toEqual([planId]);
    expect(heard[0]?.jurors).toEqual(asked.map((jurorId) => ({ jurorId, films: countOf(given, jurorId) })));
    expect(heard[0]?.untilMs).toBeGreaterThan(0);
    for (const row of rows) expect(row.asked).toEqual([{ atMs: heard[0]?.atMs, films: countOf(given, row.jurorId) }]);
  });

  it('a new plan of panels leaves them where they are', async () => {
    const { proposal } = (await call('GET', `${CONTEST}/panels`, ['sec', 'secretary'])).body;
    for (const { jurorId, entryId } of given) {
      const panel = proposal.panels.find((one: Pair) => one.entryId === entryId);
      expect(panel.jurorIds).toContain(jurorId);
    }
  });

  it('a juror stands aside from a further viewing as from any other, and it is not asked of that juror again', async () => {
    const [first, ...others] = given;
    if (first === undefined) throw new Error('nothing was given');
    const path = `${CONTEST}/ballots/${first.entryId}/recuse`;
    expect((await call('POST', path, [first.jurorId, 'juror'], { reason: 'người thân' })).status).toBe(200);
    for (const pair of others) {
      await call('PUT', `${CONTEST}/ballots/${pair.entryId}/sheet`, [pair.jurorId, 'juror'], changesOf({}));
      await seal(CONTEST, pair, close(FILMS.indexOf(pair.entryId), JURORS.indexOf(pair.jurorId)));
    }
    const after = await plan();
    expect(after.owedSheets).toBe(0);
    expect(pairs(after.viewings)).not.toContainEqual(first);
    for (const jurorId of JURORS) expect(countOf([...given, ...after.viewings], jurorId)).toBeLessThanOrEqual(2);
  });

  it('nobody hears of a talk before the lock', async () => {
    for (const as of [
      ['juror-1', 'juror'],
      ['sec', 'secretary'],
      ['head', 'council'],
      ['a', 'auditor'],
    ] as const) {
      expect(await talk(CONTEST, as)).toMatchObject({ state: 'before-lock', films: [], withheld: 0 });
    }
    const early = await call('POST', `${CONTEST}/deliberation/conclusion`, ['sec', 'secretary'], {
      text: 'quá sớm để nói',
    });
    expect(early.body.error.code).toBe('out-of-phase');
  });
});

describe('after the lock, where the marks do not decide', () => {
  beforeAll(async () => {
    await award.lock(CONTEST);
  });

  it('the talk is on exactly the films in doubt, with no number, rank, border or name', async () => {
    const seen = await talk(CONTEST, ['juror-2', 'juror']);
    const { deliberate, stopState } = (await call('GET', `${CONTEST}/diagnostics`, ['head', 'council'])).body;
    expect([seen.state, stopState]).toEqual(['open', 'deliberate']);
    const wanted = deliberate.map((film: Pair) => film.entryId).toSorted();
    const all = await talk(CONTEST, ['sec', 'secretary']);
    expect(all.films.map((film: Pair) => film.entryId).toSorted()).toEqual(wanted);
    expect(seen.films.length + seen.withheld).toBe(wanted.length);
    expect(JSON.stringify(seen)).not.toMatch(
      /"(score|rank|percent|insidePercent|total|adjusted|jurorName)"|juror-\d|Tác giả/,
    );
  });

  it('a juror sees no film from which the juror stands aside, and a stranger sees none', async () => {
    const aside = await talk(CONTEST, ['juror-1', 'juror']);
    expect(aside.films.map((film: Pair) => film.entryId)).not.toContain('entry-1');
    const all = await talk(CONTEST, ['sec', 'secretary']);
    if (all.films.some((film: Pair) => film.entryId === 'entry-1')) expect(aside.withheld).toBeGreaterThan(0);
    expect((await call('GET', `${CONTEST}/deliberation`, ['stranger', 'juror'])).status).toBe(403);
  });

  it('the secretary writes down what the jury came to, mends it, and no score changes', async () => {
    const conclude = (text: string, as: readonly [string, Role] = ['sec', 'secretary']) =>
      call('POST', `${CONTEST}/deliberation/conclusion`, as, { text });
    const before = (await councilOf(award, CONTEST).room()).ranking;
    expect((await conclude('Giữ nguyên thứ tự.', ['juror-2', 'juror'])).status).toBe(403);
    const open = await hearTalk(award, CONTEST);
    expect(open.said).toMatchObject({ state: 'open', stopAtPercent: 90, conclusion: null });
    expect(open.lit.map(({ entryId }) => entryId).toSorted()).toEqual(open.said.entries.toSorted());
    await conclude('Giữ nguyên thứ tự.');
    await conclude('Giữ nguyên thứ tự.');
    const { body } = await conclude('Giữ nguyên thứ tự các tác phẩm.');
    expect(body).toMatchObject({
      state: 'concluded',
      conclusion: { text: 'Giữ nguyên thứ tự các tác phẩm.', byName: 'Họ tên sec' },
    });
    expect(await talk(CONTEST, ['head', 'council'])).toMatchObject({ state: 'concluded', mayConclude: false });
    expect((await councilOf(award, CONTEST).room()).ranking).toEqual(before);
  });

  describeTalkHeard({ contest: CONTEST, award: () => award });

  it('no viewing is given any more', async () => {
    expect(
      (await assign({ planId: 'late', viewings: [{ jurorId: 'juror-2', entryId: 'entry-2' }] })).body.error.code,
    ).toBe('judging-locked');
  });
});

describe('where the marks decide', () => {
  it('judging says that it may stop, and there is no talk', async () => {
    await award.open(SURE, ['entry-1', 'entry-2']);
    for (const [at, jurorId] of JURORS.entries()) {
      await seal(SURE, { jurorId, entryId: 'entry-1' }, 98 + (at % 2) / 4);
      await seal(SURE, { jurorId, entryId: 'entry-2' }, 80 + (at % 3) / 4);
    }
    const seen = (await call('GET', `${SURE}/next-viewings`, ['sec', 'secretary'])).body;
    expect(seen).toMatchObject({ state: 'sure', confidence: 'sure', stopAtPercent: 90, planId: null });
    await award.lock(SURE);
    expect(await talk(SURE, ['juror-1', 'juror'])).toMatchObject({ state: 'sure', films: [], stopAtPercent: 90 });
    const text = 'Không có gì để thảo luận.';
    const refused = await call('POST', `${SURE}/deliberation/conclusion`, ['sec', 'secretary'], { text });
    expect(refused.body.error.code).toBe('out-of-phase');
  });
});
