import { buildPapers, type PaperSheet, type PaperTable } from '@hoithi/papers';
import { JURORS, startAward, tellEntry, until, type AwardUnderTest } from './award-for-tests';
import { councilOf, DECISION, meetingOf, sealSheets, votesFor } from './council-for-tests';
import { paperDataOf } from './paper-data-of';

/** A site vote is worth two points in it, and the first prize is given only after the complaints. */
const CONTEST = 't-weighted';
const NAMESAKE = 'Lò Thị Hoa';
const FROZEN = { 'entry-1': 24, 'entry-4': 10, 'entry-5': 80 };

jest.setTimeout(30_000);

let award: AwardUnderTest;
let council: ReturnType<typeof councilOf>;

const author = (name: string, isLeader: boolean) => ({
  name,
  categoryId: 'member',
  unitName: isLeader ? 'Sở Y tế' : 'Trường THPT Mộc Lỵ',
  localityName: '',
  isLeader,
});
const vote = { screenerId: 'sec', screenerName: 'Họ tên sec', vote: 'pass', reason: null, atMs: 1 };
const RECORDS: Readonly<Record<string, object>> = {
  'entry-1': { authors: [author('Lò Văn Ba', true), author('Lò Văn Ba', false)], votes: [vote] },
  'entry-2': { votes: [vote] },
};
/** What intake tells of an entry that has left since. */
const left: Record<string, object> = {};

beforeAll(async () => {
  award = await startAward([CONTEST], undefined, {
    staff: {
      juror: JURORS.map((userId, at) => ({
        userId,
        name: at < 2 ? NAMESAKE : `Giám khảo ${at + 1}`,
        title: at === 0 ? 'Trưởng phòng Văn hoá' : at === 4 ? 'Trưởng Ban Giám khảo' : 'Giám khảo',
        unitName: `Cơ quan ${at + 1}`,
      })),
      secretary: [{ userId: 'sec', name: 'Họ tên sec' }],
      screener: [{ userId: 'sec', name: 'Họ tên sec' }],
    },
    record: (entryId) => ({ ...RECORDS[entryId], ...left[entryId] }),
  });
  council = councilOf(award, CONTEST);
  await award.open(CONTEST, ['entry-6']);
  const recuse = {
    method: 'POST',
    path: `${CONTEST}/ballots/entry-6/recuse`,
    body: { reason: 'cùng đơn vị' },
  } as const;
  await award.call({ ...recuse, as: ['juror-2', 'juror'] });
  await sealSheets(award, CONTEST, { but: ['entry-6/juror-2'] });
  await award.lock(CONTEST);
  await award.freeze(CONTEST, FROZEN);
}, 180_000);
afterAll(() => award.stop(), 60_000);

const papers = async () => new Map(buildPapers(await paperDataOf(award, CONTEST)).map((paper) => [paper.id, paper]));
const sheetsOf = async (paperId: string): Promise<readonly PaperSheet[]> => (await papers()).get(paperId)?.sheets ?? [];
const tablesOf = async (paperId: string): Promise<readonly PaperTable[]> =>
  (await sheetsOf(paperId)).flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])));
const column = (table: PaperTable | undefined, at: number) => table?.rows.map((row) => row[at]);
const certificates = async () =>
  (await sheetsOf('certificate')).map(({ blocks, qr }) => [
    /giay=(.*)$/.exec(qr?.url ?? '')?.[1] ??
      blocks.map((block) => ('text' in block ? block.text : '')).find((text) => text.includes('SL-')),
    /\d+\/GCN/.exec(JSON.stringify(blocks))?.[0],
  ]);

it('the freeze minutes tell votes from points where a vote is worth two', async () => {
  const [counts] = await tablesOf('freeze-minutes');
  expect(counts?.columns.slice(3).map(({ title }) => title)).toEqual([
    'Lượt ghi nhận',
    'Lượt không tính',
    'Lượt được tính',
    'Điểm tương tác (hệ số 2)',
  ]);
  const { freeze } = await paperDataOf(award, CONTEST);
  const rows = counts?.rows.map(([, code, , ...numbers]) => [code, ...numbers.map(Number)]);
  expect(rows).toEqual(
    [...(freeze?.counts ?? [])]
      .sort((a, b) => b.accepted - a.accepted)
      .map(({ code, raw, accepted }) => [code, raw, raw - accepted / 2, accepted / 2, accepted]),
  );
});

it('each of two jurors of one name stands by the own recusals and is paid by the own sheets', async () => {
  const commitments = (await sheetsOf('juror-commitment')).map((sheet) => JSON.stringify(sheet));
  const of = (unit: string) => commitments.find((words) => words.includes(unit)) ?? '';
  expect(of('Cơ quan 1')).not.toContain('SL-006');
  expect(of('Cơ quan 2')).toContain('SL-006');
});

it('the head of the jury is who the contest calls so', async () => {
  const jury = (await sheetsOf('establishment-decision')).find(({ key }) => key.endsWith('/jury'));
  const [members] = jury?.blocks.filter((block) => block.kind === 'table') ?? [];
  expect(column(members as PaperTable, 2)?.[0]).toBe('Trưởng Ban Giám khảo');
});

it('an entry that leaves during judging leaves neither the papers of the screening nor those of the freeze', async () => {
  const before = {
    screening: (await sheetsOf('screening-minutes')).map((sheet) => JSON.stringify(sheet)),
    freeze: (await sheetsOf('freeze-minutes')).map((sheet) => JSON.stringify(sheet)),
  };
  left['entry-4'] = {
    phase: 'closed',
    outcome: 'disqualified',
    endedAtMs: Date.now(),
    endReason: 'Đã đăng từ năm trước',
  };
  await tellEntry(award.bus, { contestId: CONTEST, entryId: 'entry-4', revision: 9, outcome: 'disqualified' });
  await until(async () => (await paperDataOf(award, CONTEST)).judging?.book.entries.includes('SL-004') === false);
  const now = {
    screening: (await sheetsOf('screening-minutes')).map((sheet) => JSON.stringify(sheet)),
    freeze: (await sheetsOf('freeze-minutes')).map((sheet) => JSON.stringify(sheet)),
  };
  expect(before.screening).toHaveLength(2);
  expect(now).toEqual(before);
});

describe('after a decision and the one that replaces it', () => {
  const second = { prizeId: 'second', entries: ['entry-3', 'entry-2'] };
  const PROVISIONAL = {
    ...DECISION,
    awards: [second],
    changes: ['first', 'third'].map((prizeId) => ({ prizeId, reason: 'chưa đạt' })),
  };
  let printed: Awaited<ReturnType<typeof certificates>>;

  beforeAll(async () => {
    await council.settle({ entries: ['entry-2', 'entry-3'], order: ['entry-3', 'entry-2'] });
    const voted = (awards: Parameters<typeof votesFor>[0]) =>
      meetingOf(['head', 'deputy', 'member'], { votes: votesFor(awards, 3) });
    await council.meet(voted([second]));
    const first = await council.decide(PROVISIONAL);
    if (first.status !== 200) throw new Error(JSON.stringify(first.body));
    printed = await certificates();
    await council.tellComplaints(1, Date.now() - 1_000);
    await until(async () => (await council.room()).complaints.isOver);
    const awards = [{ prizeId: 'first', entries: ['entry-1'] }, second];
    await council.meet(voted(awards), 'complaints');
    const final = await council.decide({
      ...PROVISIONAL,
      awards,
      changes: [{ prizeId: 'first', reason: 'khiếu nại đúng' }, ...PROVISIONAL.changes.slice(1)],
    });
    if (final.status !== 200) throw new Error(JSON.stringify(final.body));
  }, 60_000);

  it('certificates keep their numbers in the book, and the public page reads the same ones', async () => {
    const now = new Map((await certificates()) as [string, string][]);
    expect(printed).toHaveLength(3);
    for (const [mark, number] of printed) expect([mark, now.get(mark ?? '')]).toEqual([mark, number]);
    expect(new Set(now.values()).size).toBe(4);
    const { prizes } = (await award.call({ path: `${CONTEST}/result` })).body as {
      readonly prizes: readonly { prizeId: string; entries: readonly { code: string; bookNumber: number }[] }[];
    };
    const numbers = prizes.flatMap(({ entries }) => entries.map(({ bookNumber }) => `0${bookNumber}/GCN`));
    expect(numbers).toEqual([...now.values()]);
  });

  it('the list of remuneration counts the votes of a secretary who screens once', async () => {
    const table = (await tablesOf('payment-list')).at(-1);
    const lines = table?.rows.filter(([, name]) => name === 'Họ tên sec').map((row) => [row[3], row[4]]);
    expect(lines).toEqual([
      ['Tham gia tổ chức (người)', '1'],
      ['Thẩm định sơ loại (phiếu)', '2'],
    ]);
    const sheets = table?.rows.filter(([, name]) => name === NAMESAKE).map((row) => row[4]);
    expect(sheets).toEqual(['5', '4']);
  });

  it('the dossier names the unit of each of two authors of one name', async () => {
    expect(column((await tablesOf('merit-dossier'))[0], 2)).toEqual(['Sở Y tế', 'Trường THPT Mộc Lỵ']);
  });

  it('the report says why a work did not go on', async () => {
    expect(JSON.stringify(await sheetsOf('final-report'))).toContain('Đã đăng từ năm trước: 01 tác phẩm.');
  });

  it('the money of the list is that of the prizes given', async () => {
    const [payments] = await tablesOf('payment-list');
    const sum = column(payments, 6)?.reduce((all, cell) => all + Number(cell?.replaceAll('.', '')), 0);
    expect(sum).toBe(5_000_000 + 2 * 3_000_000 + 1_000_000);
    expect(payments?.total?.[6]).toBe('12.000.000');
  });

  it('every mean of the table of scores is that of the marks', async () => {
    const [table] = await tablesOf('score-table');
    const [recused, others] = [[0, 1, 3, 4].map((at) => 95 + at / 4), [88]] as const;
    const mean = (totals: readonly number[]) =>
      (totals.reduce((a, b) => a + b, 0) / totals.length).toFixed(2).replace('.', ',');
    const shown = new Map(
      table?.rows.map((row) => [row[1], row.find((_, at) => table.columns[at]?.title === 'Điểm trung bình')]),
    );
    expect([shown.get('SL-001'), shown.get('SL-002')]).toEqual([mean(recused), mean(others)]);
  });
});
