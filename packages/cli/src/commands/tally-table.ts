import type { RankingRow, TallyResult } from '@hoithi/scoring';
import Table from 'cli-table3';

/** The result as a table for a terminal: official numbers first, the advice of the severity model after them. */
export function tallyTable(result: TallyResult): string {
  const prizeOf = new Map(result.prizes.flatMap((prize) => prize.entries.map((entry) => [entry, prize.prize])));
  const table = new Table({
    head: ['hạng', 'bài', 'điểm', 'phiếu', 'giải', 'phân định', 'hiệu chỉnh', '± sai số', 'khoảng hạng'],
    style: { head: [], border: [] },
  });
  for (const row of result.ranking) table.push(tableRow(row, prizeOf.get(row.entry) ?? ''));
  return [table.toString(), ...notes(result)].join('\n');
}

function tableRow(row: RankingRow, prize: string): string[] {
  return [
    row.rank === null ? '–' : String(row.rank),
    row.entry,
    row.score ?? '–',
    String(row.validSheets),
    prize,
    row.status === 'too-few-sheets' ? 'thiếu phiếu · too few sheets' : (row.tieBrokenBy ?? ''),
    row.adjusted?.toFixed(2) ?? '',
    row.standardError?.toFixed(2) ?? '',
    row.rankInterval?.join('–') ?? '',
  ];
}

function notes(result: TallyResult): readonly string[] {
  const lines = [`Giải tương tác · interaction prize: ${result.interactionPrize ?? '–'}`];
  for (const tie of result.openTies) {
    const blocks = tie === result.interactionTie || result.undecidedTies.some((group) => group[0] === tie[0]);
    const weight = blocks ? 'ở ranh giới giải · at a prize border' : 'không ảnh hưởng giải · changes no prize';
    lines.push(`Đồng điểm chưa phân định · open tie (${weight}): ${tie.join(', ')}`);
  }
  if (result.diagnostics?.connected === false) {
    lines.push(
      'Các nhóm giám khảo không chấm chung bài nào nên không so được độ nghiêm · the panels share no film: severities cannot be compared',
    );
  }
  return lines;
}
