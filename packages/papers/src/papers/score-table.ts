import { formatHundredths, sumMarks, type RankingRow } from '@hoithi/scoring';
import { authorNames } from '../data/names';
import type { PaperJudging } from '../data/paper-data';
import type { Room } from '../data/room';
import type { PaperSheet } from '../paper';
import type { ScoreTableRow } from '../score-table/score-table';
import { scoreTablePaper } from '../score-table/score-table-paper';
import { issueOf } from '../sheet';
import { capitalised } from '../words/capitalised';
import { exclusionLines } from './exclusion-lines';
import { sumOfTotals } from './sum-of-totals';
import { tieNote } from './tie-note';

const PAPER_ID = 'score-table';

/** "Bảng tổng hợp điểm" out of the score book (R8, O4). */
export function buildScoreTable(room: Room): readonly PaperSheet[] {
  const { data, definition, tally } = room;
  const { judging } = data;
  if (judging === null || tally === null) return [];
  return [
    scoreTablePaper({
      contest: definition,
      issue: issueOf(room, { paperId: PAPER_ID }),
      table: {
        jurors: judging.jurors,
        bookHash: judging.bookHash,
        exclusions: exclusionLines(room),
        hasPaperSheets: judging.sheets.some(({ keyed }) => keyed !== null),
        rows: tally.ranking.map((row) => rowOf(room, { row, judging })),
      },
    }),
  ];
}

function rowOf(room: Room, of: { readonly row: RankingRow; readonly judging: PaperJudging }): ScoreTableRow {
  const { row, judging } = of;
  const entry = room.entryOf(row.entry);
  const own = judging.book.sheets.filter((sheet) => sheet.entry === row.entry);
  const totals = own.filter(({ state }) => state === 'valid').map(({ marks }) => sumMarks(marks));
  // What the council makes of the proposal is in its own papers: the jury's table stays as it was signed.
  const prizes = room.proposed
    .filter((winner) => winner.entry.code === row.entry)
    .map(({ prize }) => `đề nghị ${prize.name.vi}`);
  return {
    rank: row.rank,
    code: row.entry,
    title: entry.title,
    authorNames: authorNames(entry),
    unitName: entry.unitName,
    marks: judging.jurors.map(({ id }) => {
      const sheet = own.find(({ juror }) => juror === id);
      if (sheet === undefined) return { state: 'missing' };
      if (sheet.state !== 'valid') return { state: sheet.state };
      return { state: 'valid', total: hundredths(sumMarks(sheet.marks)) };
    }),
    validSheets: row.validSheets,
    sum: sumOfTotals(own),
    mean: row.score,
    spread: totals.length === 0 ? null : hundredths(Math.max(...totals) - Math.min(...totals)),
    adjusted: row.adjusted === null ? null : hundredths(row.adjusted),
    standardised: row.standardised === null ? null : row.standardised.toFixed(2),
    note: capitalised(
      [...prizes, tieNote(room.definition, row), ...fromPaper(of), ...flags(room, of)]
        .filter((part) => part !== null)
        .join('; '),
    ),
  };
}

/** Whose sheets of this work were keyed from paper, by their column. */
function fromPaper({ row, judging }: { readonly row: RankingRow; readonly judging: PaperJudging }): readonly string[] {
  const keyed = judging.sheets.filter((sheet) => sheet.keyed !== null && sheet.code === row.entry);
  const columns = judging.jurors.flatMap(({ id }, at) =>
    keyed.some(({ jurorId }) => jurorId === id) ? [`GK${at + 1}`] : [],
  );
  return columns.length === 0 ? [] : [`phiếu giấy: ${columns.join(', ')}`];
}

/** Jurors far from the others on this work, by their column: an alarm, never a sanction. */
function flags({ tally }: Room, { row, judging }: { readonly row: RankingRow; readonly judging: PaperJudging }) {
  const far = tally?.diagnostics?.lookAgain.filter(({ entry }) => entry === row.entry) ?? [];
  const columns = far.map(({ juror }) => `GK${judging.jurors.findIndex(({ id }) => id === juror) + 1}`);
  return columns.length === 0 ? [] : [`điểm lệch nhiều: ${columns.join(', ')}`];
}

const hundredths = (points: number): string => formatHundredths(Math.round(points * 100));
