import { callRpc } from '@hoithi/bus';
import { publishedResult } from '@hoithi/contracts';
import { JURORS, startAward, type AwardUnderTest } from './award-for-tests';
import { AWARDS, codeOfError, councilOf, DECISION, refused, sealSheets, TIED } from './council-for-tests';

const CONTEST = 't-council';

jest.setTimeout(30_000);

let award: AwardUnderTest;
let council: ReturnType<typeof councilOf>;
beforeAll(async () => {
  award = await startAward([CONTEST]);
  council = councilOf(award, CONTEST);
  await sealSheets(award, CONTEST);
}, 180_000);
afterAll(() => award.stop(), 60_000);

describe('before the lock', () => {
  it('the room says what is missing and shows nothing', async () => {
    expect(await council.room()).toMatchObject({
      ready: false,
      ranking: [],
      prizes: [],
      interaction: null,
      decision: null,
    });
  });

  it('nothing can be settled, decided, printed or published', async () => {
    expect(codeOfError(await council.settle({}))).toEqual(refused(409, 'council-not-ready'));
    expect(codeOfError(await council.propose(DECISION))).toEqual(refused(409, 'council-not-ready'));
    const paper = await award.call({ path: `${CONTEST}/papers/bang-tong-hop-diem.pdf`, as: ['sec', 'secretary'] });
    expect(codeOfError(paper)).toEqual(refused(409, 'council-not-ready'));
    const { papers } = (await award.call({ path: `${CONTEST}/papers`, as: ['head', 'council'] })).body;
    const names = papers.map(({ file }: { file: string }) => file);
    expect(names).toContain('the-le-cuoc-thi');
    for (const name of ['phieu-cham-diem', 'bang-tong-hop-diem', 'giay-chung-nhan']) expect(names).not.toContain(name);
    expect((await award.call({ path: `${CONTEST}/result` })).status).toBe(404);
    expect((await award.call({ path: `${CONTEST}/bundle` })).status).toBe(404);
    expect(await callRpc(award.bus, publishedResult, { contestId: CONTEST } as never)).toEqual({ result: null });
  });
});

describe('after the lock, before the freeze', () => {
  it('the jury result is there and the decision still waits', async () => {
    expect(await award.lock(CONTEST)).toMatchObject({ sealedSheets: 26, missingSheets: 3, belowMinimum: 1 });
    const view = await council.room();
    expect(view.ready).toBe(false);
    expect(view.openTies).toEqual([TIED]);
    expect(
      view.ranking.map((row: never) => [
        row['entryId'],
        row['rank'],
        row['score'],
        row['tieBrokenBy'],
        row['proposedPrizeId'],
      ]),
    ).toEqual([
      ['entry-1', 1, '95.50', null, 'first'],
      ['entry-2', 2, '88.00', 'open', null],
      ['entry-3', 2, '88.00', 'open', null],
      ['entry-4', 2, '88.00', 'open', null],
      ['entry-5', 5, '60.00', null, null],
      ['entry-6', null, '100.00', null, null],
    ]);
    expect(view.ranking[0].sheets.map((sheet: never) => sheet['state']).toSorted()).toEqual([
      'recused',
      'valid',
      'valid',
      'valid',
      'valid',
    ]);
    expect(codeOfError(await council.propose(DECISION))).toEqual(refused(409, 'council-not-ready'));
  });
});

describe('with lock and freeze', () => {
  it('the first freeze record stands, however often and however different it comes again', async () => {
    await award.freeze(CONTEST, { 'entry-5': 40, 'entry-1': 12, 'entry-gone': 90 });
    await award.freeze(CONTEST, { 'entry-1': 9_999 }, 'another-id');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await council.room()).interaction).toMatchObject({
      proposed: 'entry-5',
      tie: [],
      rows: [
        { code: 'SL-005', accepted: 40, raw: 43 },
        { code: 'SL-001', accepted: 12 },
      ],
    });
  });

  it('a decision waits for the open tie at the border', async () => {
    expect(codeOfError(await council.propose(DECISION))).toEqual(refused(409, 'tie-open'));
  });

  it('only the whole open group can be settled, with an order of exactly its members', async () => {
    const two = TIED.slice(0, 2);
    expect((await council.settle({ entries: two, order: two })).status).toBe(400);
    expect((await council.settle({ order: two })).status).toBe(400);
    expect((await council.settle({ reason: '' })).status).toBe(400);
  });

  it('the jury settles it in a meeting with quorum, by more voices for than against, before its chair may', async () => {
    expect(codeOfError(await council.settle({}))).toEqual(refused(409, 'quorum-missing'));
    const few = JURORS.map((userId, at) => ({ userId, present: at < 2, reason: '' }));
    await council.meetJury({ attendance: few });
    expect(codeOfError(await council.settle({ votes: { for: 2, against: 0 } }))).toEqual(
      refused(409, 'quorum-missing'),
    );
    await council.meetJury({ revision: 1 });
    for (const body of [
      { votes: null },
      { votes: { for: 0, against: 0 } },
      { votes: { for: 4, against: 2 } },
      { votes: { for: 2, against: 2 } },
      { by: 'chair', votes: null },
      { by: 'chair', votes: { for: 3, against: 2 } },
    ])
      expect(codeOfError(await council.settle(body))).toEqual(refused(409, 'tie-vote'));
    const chaired = (await council.settle({ by: 'chair', votes: { for: 2, against: 2 } })).body;
    expect(chaired.settled).toMatchObject([{ by: 'chair', votes: { for: 2, against: 2 } }]);
  });

  it('the secretary records the ruling, may repeat it and may correct it', async () => {
    const first = (await council.settle({ order: ['entry-4', 'entry-2', 'entry-3'] })).body;
    expect(first.settled).toMatchObject([
      { by: 'jury-vote', order: ['entry-4', 'entry-2', 'entry-3'], votes: { for: 4, against: 1 } },
    ]);
    await council.settle({});
    const view = (await council.settle({})).body;
    expect(view.settled).toMatchObject([{ by: 'jury-vote', order: ['entry-3', 'entry-2', 'entry-4'] }]);
    expect(view.ranking.map((row: never) => [row['entryId'], row['rank'], row['tieBrokenBy']]).slice(1, 4)).toEqual([
      ['entry-3', 2, 'jury-vote'],
      ['entry-2', 3, 'jury-vote'],
      ['entry-4', 4, 'jury-vote'],
    ]);
    expect(view.openTies).toEqual([]);
  });

  it.each([
    [
      'more winners than the prize table',
      { awards: [{ prizeId: 'first', entries: ['entry-1', 'entry-2'] }] },
      400,
      'more-than-the-prize-table',
    ],
    ['a prize nobody knows', { awards: [{ prizeId: 'grand', entries: ['entry-1'] }] }, 400, 'unknown-prize'],
    ['a work below the minimum', { awards: [{ prizeId: 'first', entries: ['entry-5'] }] }, 400, 'below-standard'],
    ['a work with too few sheets', { awards: [{ prizeId: 'first', entries: ['entry-6'] }] }, 400, 'below-standard'],
    [
      'two prizes for one work',
      { awards: [AWARDS[0], { prizeId: 'second', entries: ['entry-1'] }] },
      400,
      'two-prizes',
    ],
    [
      'an interaction winner that was not counted',
      { awards: AWARDS, interactionWinner: 'entry-2' },
      400,
      'not-counted',
    ],
    ['a change without a reason', { ...DECISION, awards: AWARDS.slice(0, 2) }, 422, 'reason-required'],
    [
      'another interaction winner without a reason',
      { awards: AWARDS, interactionWinner: 'entry-1' },
      422,
      'reason-required',
    ],
  ])('refuses %s', async (_what, body, status, code) => {
    expect(codeOfError(await council.propose(body))).toEqual(refused(status, code));
    expect((await council.room()).decision).toBeNull();
  });

  it('shows what a decision would mean and saves nothing', async () => {
    await council.meet();
    const awards = [AWARDS[0], { prizeId: 'second', entries: ['entry-3'] }];
    const { body } = await council.preview({ awards, without: ['entry-1'] });
    expect(body).toMatchObject({
      sumDong: 9_000_000,
      faults: [
        { code: 'reason-required', prizeId: 'second' },
        { code: 'reason-required', prizeId: 'third' },
        { code: 'against-the-vote', prizeId: 'second', entryId: 'entry-2' },
        { code: 'against-the-vote', prizeId: 'third', entryId: 'entry-4' },
      ],
      changed: [
        { prizeId: 'second', added: [], removed: ['entry-2'] },
        { prizeId: 'third', added: [], removed: ['entry-4'] },
      ],
      suggested: [
        { prizeId: 'first', entries: ['entry-3'] },
        { prizeId: 'second', entries: ['entry-2', 'entry-4'] },
        { prizeId: 'third', entries: [] },
        { prizeId: 'consolation', entries: [] },
      ],
    });
    expect(body.notAwarded).toContainEqual({ prizeId: 'second', places: 1 });
    const left = await council.preview({ without: ['entry-4'] });
    expect(left.body.suggested[0]).toEqual({ prizeId: 'first', entries: ['entry-1'] });
    expect(await council.room()).toMatchObject({ draft: null, decision: null });
  });

  it('lights up what stands against a work, without a name', async () => {
    // Three works of one mark: the jury has to talk about them, and nobody has written down what it came to.
    const talk = { code: 'talk/open', severity: 'doubt' };
    expect((await council.room()).lights).toEqual([
      { entryId: 'entry-2', lights: [{ code: 'declarations/missing', severity: 'doubt' }, talk] },
      { entryId: 'entry-3', lights: [talk] },
      { entryId: 'entry-4', lights: [talk] },
    ]);
  });
});
