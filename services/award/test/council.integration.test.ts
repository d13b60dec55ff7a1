import { callRpc } from '@hoithi/bus';
import { auditAward, closeBallot, listOutcomes, publishedResult } from '@hoithi/contracts';
import { canonicalJson, parseBundle, parseScoreBook, recountBundle, tallyScoreBook } from '@hoithi/scoring';
import { createHash } from 'node:crypto';
import { JURORS, marksOf, startAward, type AwardUnderTest } from './award-for-tests';

const CONTEST = 't-council';
const secretary = ['sec', 'secretary'] as const;
const council = ['head', 'council'] as const;
/** The proposal of the marks below: one first, an open tie on the places 2, 3 and 4. */
const TIED = ['entry-2', 'entry-3', 'entry-4'];

jest.setTimeout(30_000);

let award: AwardUnderTest;
beforeAll(async () => {
  award = await startAward([CONTEST]);
  await award.open(CONTEST, ['entry-1', ...TIED, 'entry-5', 'entry-6']);
  const seal = async (entryId: string, juror: string, marks: Record<string, number>): Promise<void> => {
    const path = `${CONTEST}/ballots/${entryId}/seal`;
    const { status } = await award.call({ method: 'POST', path, as: [juror, 'juror'], body: { marks, note: '' } });
    if (status !== 200) throw new Error(`seal of ${entryId} answered ${status}`);
  };
  for (const [at, juror] of JURORS.entries()) {
    if (at === 2)
      await award.call({
        method: 'POST',
        path: `${CONTEST}/ballots/entry-1/recuse`,
        as: [juror, 'juror'],
        body: { reason: 'người thân' },
      });
    else await seal('entry-1', juror, marksOf(95 + at / 4));
    for (const entryId of TIED) await seal(entryId, juror, marksOf(88));
    await seal('entry-5', juror, { ...marksOf(70), method: 10 });
    if (at < 2) await seal('entry-6', juror, marksOf(100));
  }
}, 180_000);
afterAll(() => award.stop(), 60_000);

const room = async () => (await award.call({ path: `${CONTEST}/council`, as: council })).body;
const post = (path: string, as: readonly [string, 'council' | 'secretary'], body: unknown) =>
  award.call({ method: 'POST', path: `${CONTEST}/council/${path}`, as: [as[0], as[1]], body });
const decide = (body: object) => post('decide', council, { awards: [], interactionWinner: null, changes: [], ...body });
const settle = (body: object) =>
  post('settle', secretary, {
    entries: TIED,
    order: ['entry-3', 'entry-2', 'entry-4'],
    by: 'jury-vote',
    reason: 'bỏ phiếu kín 4/5',
    ...body,
  });
const codeOfError = (answer: { status: number; body: unknown }) => [answer.status, JSON.stringify(answer.body)];
const refused = (status: number, code: string) => [status, expect.stringContaining(code)];

const AWARDS = [
  { prizeId: 'first', entries: ['entry-1'] },
  { prizeId: 'second', entries: ['entry-3', 'entry-2'] },
  { prizeId: 'third', entries: ['entry-4'] },
];
const DECISION = { awards: AWARDS, interactionWinner: 'entry-5' };

describe('before the lock', () => {
  it('the room says what is missing and shows nothing', async () => {
    expect(await room()).toMatchObject({ ready: false, ranking: [], prizes: [], interaction: null, decision: null });
  });

  it('nothing can be settled, decided, printed or published', async () => {
    expect(codeOfError(await settle({}))).toEqual(refused(409, 'council-not-ready'));
    expect(codeOfError(await decide(DECISION))).toEqual(refused(409, 'council-not-ready'));
    const paper = await award.call({ path: `${CONTEST}/papers/bang-tong-hop-diem.pdf`, as: secretary as never });
    expect(codeOfError(paper)).toEqual(refused(409, 'council-not-ready'));
    const { papers } = (await award.call({ path: `${CONTEST}/papers`, as: council as never })).body;
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
    const view = await room();
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
    expect(codeOfError(await decide(DECISION))).toEqual(refused(409, 'council-not-ready'));
  });
});

describe('with lock and freeze', () => {
  it('the first freeze record stands, however often and however different it comes again', async () => {
    await award.freeze(CONTEST, { 'entry-5': 40, 'entry-1': 12, 'entry-gone': 90 });
    await award.freeze(CONTEST, { 'entry-1': 9_999 }, 'another-id');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await room()).interaction).toMatchObject({
      proposed: 'entry-5',
      tie: [],
      rows: [
        { code: 'SL-005', accepted: 40, raw: 43 },
        { code: 'SL-001', accepted: 12 },
      ],
    });
  });

  it('a decision waits for the open tie at the border', async () => {
    expect(codeOfError(await decide(DECISION))).toEqual(refused(409, 'tie-open'));
  });

  it('only the whole open group can be settled, with an order of exactly its members', async () => {
    const two = TIED.slice(0, 2);
    expect((await settle({ entries: two, order: two })).status).toBe(400);
    expect((await settle({ order: two })).status).toBe(400);
    expect((await settle({ reason: '' })).status).toBe(400);
  });

  it('the secretary records the ruling, may repeat it and may correct it', async () => {
    const first = (await settle({ order: ['entry-4', 'entry-2', 'entry-3'] })).body;
    expect(first.settled).toMatchObject([{ by: 'jury-vote', order: ['entry-4', 'entry-2', 'entry-3'] }]);
    await settle({});
    const view = (await settle({})).body;
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
    expect(codeOfError(await decide(body))).toEqual(refused(status, code));
    expect((await room()).decision).toBeNull();
  });

  it('decides once: one of ten different decisions at once stands, the same again answers the same', async () => {
    const changes = (at: number) => [{ prizeId: 'third', reason: `không trao: lý do ${at}` }];
    const wish = (at: number) => ({ ...DECISION, awards: AWARDS.slice(0, 2), changes: changes(at) });
    const answers = await Promise.all(Array.from({ length: 10 }, (_, at) => decide(wish(at))));
    const won = answers.findIndex((answer) => answer.status === 200);
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([
      200,
      ...Array.from({ length: 9 }, () => 409),
    ]);
    expect(codeOfError(answers[(won + 1) % 10] ?? { status: 0, body: null })).toEqual(refused(409, 'council-decided'));
    const again = await decide(wish(won));
    expect([again.status, again.body.decision]).toEqual([200, answers[won]?.body.decision]);
    expect(codeOfError(await settle({ by: 'chair' }))).toEqual(refused(409, 'council-decided'));
  });
});

describe('after the decision', () => {
  it('outcomes come page by page, without entries that left meanwhile', async () => {
    const { decisionId } = (await room()).decision;
    const page = (after: string | null) =>
      callRpc(award.bus, listOutcomes, { contestId: CONTEST, decisionId, after, limit: 4 } as never);
    const first = await page(null);
    expect(first.outcomes).toEqual([
      { entryId: 'entry-1', outcome: 'prize', prizeId: 'first' },
      { entryId: 'entry-2', outcome: 'prize', prizeId: 'second' },
      { entryId: 'entry-3', outcome: 'prize', prizeId: 'second' },
      { entryId: 'entry-4', outcome: 'no-prize', prizeId: null },
    ]);
    expect(await page(first.next)).toEqual({
      outcomes: [
        { entryId: 'entry-5', outcome: 'prize', prizeId: 'interaction' },
        { entryId: 'entry-6', outcome: 'no-prize', prizeId: null },
      ],
      next: null,
    });
    await callRpc(award.bus, closeBallot, { contestId: CONTEST, entryId: 'entry-6', reason: 'taken-down' } as never);
    expect((await page(first.next)).outcomes.map(({ entryId }) => entryId)).toEqual(['entry-5']);
    await expect(
      callRpc(award.bus, listOutcomes, { contestId: CONTEST, decisionId: 'other', after: null, limit: 4 } as never),
    ).rejects.toMatchObject({ code: 'not-found' });
  });

  it('the public reads the result', async () => {
    const { body } = await award.call({ path: `${CONTEST}/result` });
    expect(
      body.prizes.map((prize: never) => [
        prize['prizeId'],
        (prize['entries'] as { code: string }[]).map(({ code }) => code),
      ]),
    ).toEqual([
      ['first', ['SL-001']],
      ['second', ['SL-003', 'SL-002']],
      ['third', []],
      ['consolation', []],
      ['interaction', ['SL-005']],
    ]);
    expect((await callRpc(award.bus, publishedResult, { contestId: CONTEST } as never)).result).toEqual(body);
  });

  it('the bundle recounts: its book gives the ranking, its openings give the hashes, and no person is in it', async () => {
    const { body: bundle, bytes } = await award.call({ path: `${CONTEST}/bundle` });
    const book = parseScoreBook(bundle.book);
    const sha256 = (value: unknown) => createHash('sha256').update(canonicalJson(value)).digest('hex');
    expect(sha256(book)).toBe(bundle.bookHash);
    expect(tallyScoreBook(book).ranking).toEqual(bundle.ranking.map((row: object) => expect.objectContaining(row)));
    const published = parseBundle(bundle);
    const recount = published === null ? null : recountBundle(published);
    expect(recount).toMatchObject({ sheets: 26, entries: 6, faults: [] });
    expect(bundle.sheets).toHaveLength(26);
    const tagOf = new Map(bundle.jurors.map(({ juror, tag }: { juror: string; tag: string }) => [juror, tag]));
    for (const { juror, entry, salt, sealedAtMs, sheetHash } of bundle.sheets) {
      const marks = book.sheets.find((sheet) => sheet.juror === juror && sheet.entry === entry)?.marks;
      const marksHash = sha256({ marks, salt });
      expect(sha256({ contest: CONTEST, entry, juror: tagOf.get(juror), marksHash, sealedAtMs })).toBe(sheetHash);
    }
    expect(bytes.toString()).not.toMatch(/juror-\d|Giám khảo|Tác giả|Họ tên|entry-\d/);
  });

  it.each([
    ['pdf', '%PDF-'],
    ['docx', 'PK'],
    ['xlsx', 'PK'],
  ])('the table of scores comes as %s', async (format, magic) => {
    const { papers } = (await award.call({ path: `${CONTEST}/papers`, as: ['a', 'auditor'] })).body;
    expect(papers).toContainEqual(
      expect.objectContaining({ file: 'bang-tong-hop-diem', formats: ['docx', 'pdf', 'xlsx'] }),
    );
    const { status, bytes } = await award.call({
      path: `${CONTEST}/papers/bang-tong-hop-diem.${format}`,
      as: ['a', 'auditor'],
    });
    expect([status, bytes.subarray(0, magic.length).toString()]).toEqual([200, magic]);
    expect((await award.call({ path: `${CONTEST}/papers/quyet-dinh.${format}`, as: ['a', 'auditor'] })).status).toBe(
      404,
    );
  });

  it('every invariant holds, also after the service was killed and started again', async () => {
    award.stack.processes.get('award')?.kill('SIGKILL');
    const asked = () => callRpc(award.bus, auditAward, { contestId: CONTEST } as never).catch(() => null);
    let audit = await asked();
    for (let tries = 0; audit === null && tries < 100; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      audit = await asked();
    }
    expect(audit).toEqual({ checked: 6 + 27 + 1, broken: [] });
    expect((await room()).decision).not.toBeNull();
  }, 60_000);
});
