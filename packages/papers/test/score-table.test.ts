import { join } from 'node:path';
import { loadContest } from '@hoithi/contest';
import { buildPapers, scoreTablePaper, type PaperBlock, type ScoreTable } from '../src';
import { headingLines } from '../src/heading-lines';
import { paperData } from './paper-data-40';
import { scoreTable } from './score-tables';

const contest = loadContest(join(__dirname, '../../../contests/sonla-2024.yaml')).definition;
const noIssue = { number: null, date: null };
const tableOf = (table: ScoreTable) =>
  scoreTablePaper({ contest, table, issue: noIssue }).blocks.find(
    (block): block is Extract<PaperBlock, { kind: 'table' }> => block.kind === 'table',
  );

it('has one row per entry and one column per juror, decimals with a comma', () => {
  const table = tableOf(scoreTable);
  expect(table?.columns.map((column) => column.title)).toEqual(
    expect.arrayContaining(['Hạng', 'Mã số', 'GK1', 'GK5', 'Tổng điểm', 'Điểm trung bình']),
  );
  expect(table?.rows).toHaveLength(scoreTable.rows.length);
  expect(table?.rows[0]).toEqual(expect.arrayContaining(['1', 'SL-003', '87,50', '88,13']));
  expect(table?.rows[1]).toContain('KCT');
  for (const row of table?.rows ?? []) expect(row).toHaveLength(table?.columns.length ?? 0);
});

it('is signed by secretary and chair as the contest names them', () => {
  const paper = scoreTablePaper({ contest, table: scoreTable, issue: noIssue });
  expect(paper.signatures).toMatchObject([
    { onBehalfOf: null, titles: ['Thư ký Ban Giám khảo'] },
    { onBehalfOf: 'T/M Ban Giám khảo Cuộc thi', titles: ['Trưởng Ban Giám khảo'] },
  ]);
});

it('says DỰ THẢO until number and date are entered', () => {
  const lines = (issue: Parameters<typeof scoreTablePaper>[0]['issue']) =>
    headingLines(scoreTablePaper({ contest, table: scoreTable, issue })).left.map((line) => line.text);
  expect(lines(noIssue)).toContain('DỰ THẢO');
  expect(lines({ number: '12', date: null })).toContain('DỰ THẢO');
  const issued = lines({ number: '12', date: { year: 2024, month: 9, day: 1 } });
  expect(issued).not.toContain('DỰ THẢO');
  expect(issued).toContain('Số 12-BTH/BGK');
});

it('heads State papers with the nation and its motto', () => {
  const paper = { ...scoreTablePaper({ contest, table: scoreTable, issue: noIssue }), family: 'state' as const };
  const { left, right } = headingLines(paper);
  expect(right.map((line) => line.text)).toEqual([
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Sơn La, ngày …… tháng …… năm ……',
  ]);
  expect(left.map((line) => line.text)).toContain('Số: ……/BTH-BGK');
});

it('says which sheets were keyed from paper, in the note of their work and by column', () => {
  const papersWith = (keyed: readonly number[]) => {
    const judging = paperData.judging as NonNullable<typeof paperData.judging>;
    const scan = { firstName: 'Lò Thị A', secondName: 'Vì Văn B', scanSha256: 'a'.repeat(64) };
    const sheets = judging.sheets.map((sheet, at) => (keyed.includes(at) ? { ...sheet, keyed: scan } : sheet));
    const made = buildPapers({ ...paperData, judging: { ...judging, sheets } });
    return JSON.stringify(made.find(({ id }) => id === 'score-table'));
  };
  const { jurorId } = paperData.judging?.sheets[0] ?? { jurorId: '' };
  const column = (paperData.judging?.jurors.findIndex(({ id }) => id === jurorId) ?? -1) + 1;
  expect(papersWith([])).not.toContain('hiếu giấy');
  expect(papersWith([0])).toContain(`Phiếu giấy: GK${column}`);
  expect(papersWith([0])).toContain('hai người của Tổ Thư ký nhập riêng');
});
