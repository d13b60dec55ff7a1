import type { ContestDefinition } from '@hoithi/contest';
import type { Paper, PaperBlock, PaperColumn } from '../paper';
import { paperFrame, type PaperIssue } from '../paper-frame';
import { decimalComma } from '../words/decimal-comma';
import type { ScoreTable, ScoreTableRow } from './score-table';

const MARK_WORDS = { recused: 'KCT', excluded: 'KT', missing: '–' } as const;

/** "Bảng tổng hợp điểm": every juror's total, sum and mean per entry, in the order of the tally (R8, O4). */
export function scoreTablePaper(input: {
  readonly contest: ContestDefinition;
  readonly table: ScoreTable;
  readonly issue: PaperIssue;
}): Paper {
  const frame = paperFrame(input.contest, 'score-table', input.issue);
  return {
    family: frame.family,
    orientation: 'landscape',
    heading: frame.heading,
    title: frame.name,
    subtitle: [`Vòng Chung kết ${input.contest.title.vi}`],
    blocks: [tableBlock(input.table), ...remarks(input.contest, input.table)],
    signatures: frame.signatures,
    recipients: [],
  };
}

function tableBlock(table: ScoreTable): PaperBlock {
  return {
    kind: 'table',
    columns: [
      column('Hạng', 5.5, 'center'),
      column('Mã số', 7.5, 'center'),
      column('Tên tác phẩm', 19, 'left'),
      column('Tác giả', 14, 'left'),
      column('Đơn vị', 13, 'left'),
      ...table.jurors.map((_, at) => column(`GK${at + 1}`, 6, 'right')),
      column('Số phiếu hợp lệ', 5.5, 'center'),
      column('Tổng điểm', 7, 'right'),
      column('Điểm trung bình', 7, 'right'),
      column('Ghi chú', 10, 'left'),
    ],
    rows: table.rows.map(cells),
  };
}

const column = (title: string, share: number, align: PaperColumn['align']): PaperColumn => ({ title, share, align });

function cells(row: ScoreTableRow): readonly string[] {
  return [
    row.rank === null ? '–' : String(row.rank),
    row.code,
    row.title,
    row.authorNames.join(', '),
    row.unitName,
    ...row.marks.map((mark) => (mark.state === 'valid' ? decimalComma(mark.total) : MARK_WORDS[mark.state])),
    String(row.validSheets),
    decimalComma(row.sum),
    row.mean === null ? '–' : decimalComma(row.mean),
    row.note,
  ];
}

function remarks(contest: ContestDefinition, table: ScoreTable): readonly PaperBlock[] {
  const jurors = table.jurors.map(({ name, title }, at) => `GK${at + 1}: ${[name, title].filter(Boolean).join(', ')}`);
  const plain = (text: string): PaperBlock => ({ kind: 'paragraph', text });
  return [
    plain(`Giám khảo: ${jurors.join('; ')}.`),
    plain(
      'Điểm trung bình là trung bình cộng tổng điểm của các phiếu hợp lệ, lấy hai chữ số thập phân. KCT: giám khảo không chấm do xung đột lợi ích; KT: phiếu không tính.',
    ),
    plain(`Tác phẩm có ít hơn ${contest.jury.minimumSheets} phiếu hợp lệ không xếp hạng.`),
    { kind: 'paragraph', text: `Mã băm SHA-256 của sổ điểm: ${table.bookHash}`, style: 'italic' },
  ];
}
