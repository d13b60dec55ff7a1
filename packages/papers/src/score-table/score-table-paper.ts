import type { ContestDefinition } from '@hoithi/contest';
import { field, paragraph, table as tableOf } from '../blocks';
import { countColumn, markColumn, pointsColumn, textColumn } from '../columns';
import type { PaperBlock, PaperSheet } from '../paper';
import { paperFrame, type PaperIssue } from '../paper-frame';
import { decimalComma } from '../words/decimal-comma';
import type { ScoreTable, ScoreTableRow } from './score-table';

const MARK_WORDS = { recused: 'KCT', excluded: 'KT', missing: '–' } as const;

const PAPER_SHEETS =
  'Phiếu giấy: giám khảo chấm và ký trên giấy, hai người của Tổ Thư ký nhập riêng và đối chiếu với bản quét; các phiếu khác do giám khảo tự chấm trên hệ thống.';

/** "Bảng tổng hợp điểm": every juror's total, sum and mean per entry, in the order of the tally (R8, O4). */
export function scoreTablePaper(input: {
  readonly contest: ContestDefinition;
  readonly table: ScoreTable;
  readonly issue: PaperIssue;
}): PaperSheet {
  const frame = paperFrame(input.contest, 'score-table', input.issue);
  return {
    key: 'score-table',
    family: frame.family,
    orientation: 'landscape',
    heading: frame.heading,
    title: frame.name,
    subtitle: [`Vòng Chung kết ${input.contest.title.vi}`],
    blocks: [...tableBlocks(input.table), ...remarks(input.contest, input.table)],
    signatures: frame.signatures,
    recipients: [],
  };
}

/** With more jurors than this the marks fill the page; who made a work then stands in a list of its own. */
const MOST_BESIDE_AUTHORS = 5;

function tableBlocks(table: ScoreTable): readonly PaperBlock[] {
  const { jurors, rows } = table;
  const withAuthors = jurors.length <= MOST_BESIDE_AUTHORS;
  const withAdvice = rows.some(({ spread, adjusted }) => spread !== undefined || adjusted !== undefined);
  const columns = [
    countColumn('Hạng', 7),
    markColumn('Mã số', 9),
    textColumn('Tên tác phẩm', withAuthors ? 17 : 30),
    ...(withAuthors ? AUTHORS : []),
    ...jurors.map((_, at) => pointsColumn(`GK${at + 1}`, 6.7)),
    countColumn('Số phiếu hợp lệ', 7.5),
    pointsColumn('Tổng điểm', 8.5),
    pointsColumn('Điểm trung bình', 7.5),
    ...(withAdvice
      ? [pointsColumn('Chênh lệch', 8), pointsColumn('Điểm hiệu chỉnh', 7.5), pointsColumn('Điểm chuẩn hoá', 7.5)]
      : []),
    textColumn('Ghi chú', 15),
  ];
  const cellsOf = (row: ScoreTableRow): readonly string[] => [
    row.rank === null ? '–' : String(row.rank),
    row.code,
    row.title,
    ...(withAuthors ? authorCells(row) : []),
    ...markCells(row),
    ...(withAdvice ? adviceCells(row) : []),
    row.note,
  ];
  const marks = tableOf('Bảng tổng hợp điểm', columns, rows.map(cellsOf));
  return withAuthors ? [marks] : [marks, paragraph('Tác giả, đơn vị của từng tác phẩm:'), authorTable(rows)];
}

const AUTHORS = [textColumn('Tác giả', 13), textColumn('Đơn vị', 12)];

const authorCells = (row: ScoreTableRow): readonly string[] => [row.authorNames.join(', '), row.unitName];

const authorTable = (rows: readonly ScoreTableRow[]): PaperBlock =>
  tableOf(
    'Tác giả, đơn vị',
    [markColumn('Mã số', 8), ...AUTHORS.map((column) => ({ ...column, share: 46 }))],
    rows.map((row) => [row.code, ...authorCells(row)]),
  );

const orDash = (points: string | null | undefined): string => (points == null ? '–' : decimalComma(points));

const adviceCells = (row: ScoreTableRow): readonly string[] => [
  orDash(row.spread),
  orDash(row.adjusted),
  orDash(row.standardised),
];

const markCells = ({ marks, validSheets, sum, mean }: ScoreTableRow): readonly string[] => [
  ...marks.map((mark) => (mark.state === 'valid' ? decimalComma(mark.total) : MARK_WORDS[mark.state])),
  String(validSheets),
  decimalComma(sum),
  orDash(mean),
];

function remarks(contest: ContestDefinition, table: ScoreTable): readonly PaperBlock[] {
  const jurors = table.jurors.map(({ name, title }, at) => `GK${at + 1}: ${[name, title].filter(Boolean).join(', ')}`);
  return [
    paragraph(`Giám khảo: ${jurors.join('; ')}.`),
    paragraph(
      'Điểm trung bình là trung bình cộng tổng điểm của các phiếu hợp lệ, lấy hai chữ số thập phân. KCT: giám khảo không chấm do xung đột lợi ích; KT: phiếu không tính. Điểm hiệu chỉnh theo độ chặt, lỏng của từng giám khảo chỉ để tham khảo, không dùng để xếp hạng. Điểm chuẩn hoá (z) là trung bình của (tổng điểm − trung bình của giám khảo) / độ lệch chuẩn của giám khảo, cũng chỉ để tham khảo.',
    ),
    ...(table.hasPaperSheets === true ? [paragraph(PAPER_SHEETS)] : []),
    ...(table.exclusions ?? []).map((line) => paragraph(`KT – ${line}`)),
    paragraph(`Tác phẩm có ít hơn ${contest.jury.minimumSheets} phiếu hợp lệ không xếp hạng.`),
    field('Mã băm SHA-256 của sổ điểm', table.bookHash),
  ];
}
