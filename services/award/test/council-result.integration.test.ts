import { callRpc } from '@hoithi/bus';
import { auditAward, closeBallot, listOutcomes, publishedResult } from '@hoithi/contracts';
import { canonicalJson, parseBundle, parseScoreBook, recountBundle, tallyScoreBook } from '@hoithi/scoring';
import { createHash } from 'node:crypto';
import { COUNCIL, marksOf, startAward, until, type AwardUnderTest } from './award-for-tests';
import { keyer, playStore, read, SCAN } from './keyed-for-tests';
import { AWARDS, councilOf, DECISION, meetingOf, sealSheets, votesFor } from './council-for-tests';

const CONTEST = 't-result';

jest.setTimeout(30_000);

let award: AwardUnderTest;
let council: ReturnType<typeof councilOf>;
beforeAll(async () => {
  award = await startAward([CONTEST]);
  council = councilOf(award, CONTEST);
  const store = await playStore(award.bus);
  const paper = keyer(award, CONTEST);
  const onPaper = read(70, { marks: { ...marksOf(70), method: 10 } });
  await award.open(CONTEST, ['entry-5']);
  await paper.key('sec-1', 'entry-5', 'juror-5', onPaper);
  await paper.scan('sec-1', 'entry-5', 'juror-5');
  await paper.confirm('sec-2', 'entry-5', 'juror-5', onPaper);
  await store.stop();
  await sealSheets(award, CONTEST, { but: ['entry-5/juror-5'] });
  await award.lock(CONTEST);
  await award.freeze(CONTEST, { 'entry-5': 40, 'entry-1': 12 });
  await council.meetJury();
  await council.settle({});
  await council.meet(meetingOf(COUNCIL, { votes: votesFor(AWARDS.slice(0, 2), 3) }));
  const decision = { ...DECISION, awards: AWARDS.slice(0, 2), changes: [{ prizeId: 'third', reason: 'chưa đạt' }] };
  await council.decide(decision);
  await council.tellComplaints(1, Date.now() - 1_000);
  await until(async () => (await council.room()).complaints.isOver);
  await council.decide({ ...decision, changes: [] });
}, 180_000);
afterAll(() => award.stop(), 60_000);

describe('after the final decision', () => {
  it('outcomes come page by page, without entries that left meanwhile', async () => {
    const { decisionId } = (await council.room()).decision;
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

  it('the log holds the result to the provisional and to the final decision, one line each under a published head', async () => {
    const { body: bundle } = await award.call({ path: `${CONTEST}/bundle` });
    const decisions = bundle.log.leaves.filter(({ kind }: { kind: string }) => kind === 'decision');
    expect(decisions).toHaveLength(2);
    const read = (change: object) => {
      const changed = parseBundle({ ...bundle, ...change });
      return changed === null ? null : recountBundle(changed).faults.map(({ code }) => code);
    };
    expect(read({})).toEqual([]);
    for (const change of [
      { stage: 'provisional' },
      { rulesVersion: 'other' },
      { program: { version: '0', fingerprint: null } },
      { decision: { ...bundle.decision, interactionWinner: null } },
      { decision: { ...bundle.decision, changes: [...bundle.decision.changes, { prizeId: 'first', reason: 'x' }] } },
      { freeze: { ...bundle.freeze, takenAtMs: 1 } },
    ]) {
      expect(read(change)).toContain('decision-changed');
    }
    const heads = (await award.call({ path: `${CONTEST}/ledger` })).body.heads;
    expect(heads.at(-1)).toMatchObject({ size: bundle.log.leaves.length });
  });

  it('tells which sheets were keyed from paper: the bundle with their scan, the council in its table, and no name', async () => {
    const { body: bundle } = await award.call({ path: `${CONTEST}/bundle` });
    const scanSha256 = createHash('sha256').update(SCAN).digest('hex');
    // Numbers of jurors tell nobody their names, so any of them may be the one.
    expect(bundle.keyedSheets).toEqual([{ juror: expect.stringMatching(/^J[1-5]$/), entry: 'SL-005', scanSha256 }]);
    const recounted = (keyedSheets: unknown) => {
      const changed = parseBundle({ ...bundle, keyedSheets });
      return changed === null ? null : recountBundle(changed).faults.map(({ code }) => code);
    };
    const another = bundle.sheets.find(({ entry }: { entry: string }) => entry === 'SL-001');
    expect(recounted([])).toEqual(['decision-changed']);
    expect(recounted([...bundle.keyedSheets, { juror: another.juror, entry: 'SL-001', scanSha256 }])).toEqual([
      'decision-changed',
    ]);
    const { ranking } = await council.room();
    const fromPaper = ranking.flatMap(({ code, sheets }: { code: string; sheets: never[] }) =>
      sheets.filter(({ fromPaper: is }) => is).map(({ jurorId }) => [code, jurorId]),
    );
    expect(fromPaper).toEqual([['SL-005', 'juror-5']]);
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
    let audit: Awaited<ReturnType<typeof asked>> = null;
    // A call in the instant of the death waits for its whole time; the next one is told at once that nobody is there.
    for (let tries = 0; audit === null && tries < 100; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      audit = await asked();
    }
    expect(audit).toEqual({ checked: 6 + 27 + 1, broken: [] });
    expect((await council.room()).decision).toMatchObject({ stage: 'final', edition: 1, earlier: [] });
  }, 60_000);
});
