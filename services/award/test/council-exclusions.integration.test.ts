import { callRpc } from '@hoithi/bus';
import { auditAward } from '@hoithi/contracts';
import { parseBundle, parseScoreBook, recountBundle, tallyScoreBook } from '@hoithi/scoring';
import { COUNCIL, JURORS, marksOf, startAward, type AwardUnderTest } from './award-for-tests';
import { codeOfError, councilOf, meetingOf, refused } from './council-for-tests';

const CONTEST = 't-exclusions';
const ENTRIES = ['entry-1', 'entry-2', 'entry-3', 'entry-4', 'entry-5'];
/** The last juror seals two of five films, far from the others. */
const LAZY = 'juror-5';
const MARKS: Readonly<Record<string, number>> = {
  'entry-1': 90,
  'entry-2': 85,
  'entry-3': 80,
  'entry-4': 78,
  'entry-5': 72,
};

jest.setTimeout(60_000);

let award: AwardUnderTest;
let council: ReturnType<typeof councilOf>;
beforeAll(async () => {
  award = await startAward([CONTEST]);
  council = councilOf(award, CONTEST);
  await award.open(CONTEST, ENTRIES);
  for (const juror of JURORS) {
    for (const entryId of juror === LAZY ? ['entry-1', 'entry-2'] : ENTRIES) {
      const total = juror === LAZY ? (entryId === 'entry-1' ? 60 : 100) : MARKS[entryId]!;
      const body = { marks: marksOf(Math.max(total, 70)), note: '' };
      const path = `${CONTEST}/ballots/${entryId}/seal`;
      const { status } = await award.call({ method: 'POST', path, as: [juror, 'juror'], body });
      if (status !== 200) throw new Error(`seal of ${entryId} answered ${status}`);
    }
  }
}, 180_000);
afterAll(() => award.stop(), 60_000);

const target = (entryId: string | null, jurorId = LAZY) => ({ jurorId, entryId });
const motionOf = async (entryId: string | null) =>
  (await council.exclusions()).motions.find((one: { entryId: string | null }) => one.entryId === entryId);
const vote = async (entryId: string | null, over: object = {}) => {
  const { motionId, comparison } = await motionOf(entryId);
  const { countedHash, excludedHash } = comparison;
  return council.exclude('vote', { motionId, for: 3, against: 0, seen: { countedHash, excludedHash }, ...over });
};
const rankOf = async (entryId: string) => {
  const { ranking } = await council.room();
  const { rank, score, validSheets, sheets } = ranking.find((row: { entryId: string }) => row.entryId === entryId);
  const { state, total } = sheets.find((sheet: { jurorId: string }) => sheet.jurorId === LAZY);
  return { rank, score, validSheets, state, total };
};

describe('a sheet that is not to be counted', () => {
  it('is nobody’s matter before the lock', async () => {
    expect(codeOfError(await award.call({ path: `${CONTEST}/council/exclusions`, as: ['head', 'council'] }))).toEqual(
      refused(409, 'council-not-ready'),
    );
    await award.lock(CONTEST);
    await award.freeze(CONTEST, { 'entry-5': 40 });
    expect(await rankOf('entry-2')).toMatchObject({ rank: 1, score: '88.00', validSheets: 5, state: 'valid' });
  });

  it('shows both rankings before anything is moved, and what changes at the borders of the prizes', async () => {
    const { body } = await council.exclude('preview', target(null));
    expect(body.rows.slice(0, 2)).toMatchObject([
      {
        code: 'SL-002',
        isTouched: true,
        counted: { rank: 1, score: '88.00', validSheets: 5, prizeId: 'first' },
        excluded: { rank: 2, score: '85.00', validSheets: 4, prizeId: 'second' },
      },
      { code: 'SL-001', counted: { rank: 2, score: '86.00' }, excluded: { rank: 1, score: '90.00', prizeId: 'first' } },
    ]);
    expect(body.borders).toContainEqual({ prizeId: 'first', added: ['entry-1'], removed: ['entry-2'] });
    expect((await council.exclusions()).motions).toEqual([]);
  });

  it('may be every sheet of a juror only where too little was done, and one sheet only where it was sealed', async () => {
    const { jurors, leaveOutBelowPercent } = await council.exclusions();
    expect(leaveOutBelowPercent).toBe(80);
    const lazy = jurors.find(({ jurorId }: { jurorId: string }) => jurorId === LAZY);
    expect(lazy).toMatchObject({ sealed: 2, owed: 5, mayLeaveOut: true });
    expect(lazy.sheets.map(({ code }: { code: string }) => code)).toEqual(['SL-001', 'SL-002']);
    const propose = (of: object) => council.exclude('propose', { ...of, reason: 'không xem tác phẩm' });
    expect(codeOfError(await propose(target(null, 'juror-1')))).toEqual(refused(409, 'enough-done'));
    expect(codeOfError(await propose(target('entry-3')))).toEqual(refused(409, 'not-sealed'));
  });

  it('is voted on in a meeting with quorum, on the rankings that were shown, by no more voices than are present', async () => {
    await council.exclude('propose', { ...target(null), reason: 'chấm chưa được một nửa' });
    const { body } = await council.exclude('propose', { ...target(null), reason: 'chấm chưa được một nửa' });
    expect(body.motions).toMatchObject([{ state: 'proposed', byName: 'Họ tên sec', vote: null }]);
    expect(await rankOf('entry-2')).toMatchObject({ rank: 1, state: 'valid' });
    expect(codeOfError(await vote(null))).toEqual(refused(409, 'quorum-missing'));
    await council.meet(meetingOf(COUNCIL, { votes: [] }));
    expect(codeOfError(await vote(null, { against: 1 }))).toEqual(refused(400, 'more-votes-than-members'));
    const seen = { countedHash: 'a'.repeat(64), excludedHash: 'b'.repeat(64) };
    expect(codeOfError(await vote(null, { seen }))).toEqual(refused(409, 'changed-meanwhile'));
  });

  it('counts while the vote is lost, and is left out once it is carried', async () => {
    const lost = await vote(null, { for: 1, against: 2 });
    expect(lost.body.motions).toMatchObject([{ state: 'rejected', vote: { for: 1, against: 2, needed: 2 } }]);
    expect(await rankOf('entry-2')).toMatchObject({ rank: 1, validSheets: 5 });
    await council.exclude('propose', { ...target(null), reason: 'không xem hết tác phẩm' });
    const answers = await Promise.all([vote(null), vote(null), vote(null)]);
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
    expect((await council.exclusions()).motions).toMatchObject([{ state: 'carried', vote: { for: 3 } }]);
    expect(await rankOf('entry-2')).toEqual({
      rank: 2,
      score: '85.00',
      validSheets: 4,
      state: 'excluded',
      total: '100.00',
    });
    expect(await rankOf('entry-1')).toMatchObject({ rank: 1, score: '90.00', validSheets: 4, state: 'excluded' });
  });

  it('counts again once the vote is undone, before the decision', async () => {
    const { motionId } = await motionOf(null);
    const undo = () => council.exclude('undo', { motionId, reason: 'biểu quyết lại từng phiếu' });
    expect((await undo()).body.motions).toMatchObject([{ state: 'undone', undone: { byName: 'Họ tên sec' } }]);
    expect((await undo()).status).toBe(200);
    expect(await rankOf('entry-2')).toMatchObject({ rank: 1, state: 'valid' });
    await council.exclude('propose', { ...target('entry-2'), reason: 'giám khảo không xem tác phẩm này' });
    expect((await vote('entry-2')).status).toBe(200);
    expect(await rankOf('entry-2')).toMatchObject({ rank: 2, state: 'excluded' });
    expect(await rankOf('entry-1')).toMatchObject({ rank: 1, score: '86.00', state: 'valid' });
  });
});

describe('the decision on it', () => {
  it('can no longer be undone once a decision is put forward or taken', async () => {
    const { ranking, prizes } = await council.room();
    const awards = prizes.map(({ prizeId, proposed }: { prizeId: string; proposed: string[] }) => ({
      prizeId,
      entries: proposed,
    }));
    const votes = [...awards, { prizeId: 'interaction', entries: ['entry-5'] }].flatMap(({ prizeId, entries }) =>
      entries.map((entryId: string) => ({ prizeId, entryId, for: 3, against: 0 })),
    );
    expect(ranking[0]).toMatchObject({ code: 'SL-001', proposedPrizeId: 'first' });
    await council.meet(meetingOf(COUNCIL, { revision: 1, votes }));
    const { draft } = (await council.propose({ awards })).body;
    const { motionId } = await motionOf('entry-2');
    const undo = () => council.exclude('undo', { motionId, reason: 'nhầm' });
    expect(codeOfError(await undo())).toEqual(refused(409, 'draft-standing'));
    expect((await council.confirm(draft.draftId)).body.decision).toMatchObject({ stage: 'provisional' });
    expect(codeOfError(await undo())).toEqual(refused(409, 'council-decided'));
    expect(await rankOf('entry-2')).toMatchObject({ rank: 2, state: 'excluded', validSheets: 4 });
  });

  it('is in the bundle: the recount holds, names the vote and its reason, and shows the ranking with the sheet counted', async () => {
    const { body: bundle, bytes } = await award.call({ path: `${CONTEST}/bundle` });
    const published = parseBundle(bundle)!;
    const recount = recountBundle(published);
    expect(recount.faults).toEqual([]);
    const reason = 'giám khảo không xem tác phẩm này';
    expect(published.exclusions).toMatchObject([{ entries: ['SL-002'], reason, votesFor: 3, votesNeeded: 2 }]);
    const book = parseScoreBook(bundle.book);
    expect(book.sheets.filter(({ state }) => state === 'excluded').map(({ entry }) => entry)).toEqual(['SL-002']);
    expect(tallyScoreBook(book).ranking[0]).toMatchObject({ entry: 'SL-001', score: '86.00' });
    expect(bundle.log.leaves.filter(({ kind }: { kind: string }) => kind === 'exclude')).toHaveLength(1);
    expect(bundle.sheets).toHaveLength(22);
    expect(recount.withoutExclusions?.rows[0]).toMatchObject({
      entry: 'SL-002',
      before: { rank: 1, score: '88.00' },
      after: { rank: 2, score: '85.00' },
    });
    expect(bytes.toString()).not.toMatch(/juror-\d|Họ tên/);
  });

  it('leaves every sealed sheet as it was, and every invariant whole', async () => {
    const audit = await callRpc(award.bus, auditAward, { contestId: CONTEST } as never);
    expect(audit.broken).toEqual([]);
  });

  it('stands in the table of scores, in the minutes of jury and council, with votes and reason', async () => {
    for (const file of ['bang-tong-hop-diem.docx', 'bien-ban-hop-ban-to-chuc-xet-giai.docx']) {
      expect((await award.call({ path: `${CONTEST}/papers/${file}`, as: ['a', 'auditor'] })).status).toBe(200);
    }
  });
});
