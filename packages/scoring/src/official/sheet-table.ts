import { markScale, type MarkScale } from '../book/mark-scale';
import type { BookSheet, ScoreBook } from '../book/score-book';
import { groupSheets } from './group-sheets';

/** The valid sheets as columns of integers, grouped by entry: sheets of entry `e` are `start[e]` to `start[e + 1]`. */
export type SheetTable = {
  readonly scale: MarkScale;
  readonly start: Int32Array;
  readonly juror: Int32Array;
  readonly totalUnits: Float64Array;
  /** Sum of the totals by entry, and of each criterion by entry (`criterion * entries + entry`). */
  readonly sumUnits: Float64Array;
  readonly criterionSumUnits: Float64Array;
};

/** Two passes over the book: count, then place. Sheets of one entry keep the order of the book. */
export function buildSheetTable(book: ScoreBook): SheetTable {
  const { start, entryOf } = groupSheets(book);
  const entryCount = book.entries.length;
  const valid = start[entryCount] ?? 0;
  const table: SheetTable = {
    scale: markScale(book.step) ?? { unitsPerPoint: 1, stepUnits: 1 },
    start,
    juror: new Int32Array(valid),
    totalUnits: new Float64Array(valid),
    sumUnits: new Float64Array(entryCount),
    criterionSumUnits: new Float64Array(entryCount * book.rubric.length),
  };
  const jurorAt = new Map(book.jurors.map((id, index) => [id, index]));
  const criteria = book.rubric.map((criterion) => criterion.id);
  const next = start.slice();
  for (let at = 0; at < entryOf.length; at += 1) {
    const entry = entryOf[at] ?? -1;
    const sheet = book.sheets[at];
    if (entry < 0 || sheet === undefined) continue;
    const slot = next[entry] ?? 0;
    next[entry] = slot + 1;
    const total = addCriteria(sheet, { entry, entryCount, criteria, table });
    table.juror[slot] = jurorAt.get(sheet.juror) ?? -1;
    table.totalUnits[slot] = total;
    table.sumUnits[entry] = (table.sumUnits[entry] ?? 0) + total;
  }
  return table;
}

/** Adds one sheet to its entry's criterion sums and answers its total, in units. */
function addCriteria(
  sheet: BookSheet,
  to: {
    readonly entry: number;
    readonly entryCount: number;
    readonly criteria: readonly string[];
    readonly table: SheetTable;
  },
): number {
  const { entry, entryCount, criteria, table } = to;
  let total = 0;
  for (let k = 0; k < criteria.length; k += 1) {
    const units = Math.round((sheet.marks[criteria[k] ?? ''] ?? 0) * table.scale.unitsPerPoint);
    const cell = k * entryCount + entry;
    table.criterionSumUnits[cell] = (table.criterionSumUnits[cell] ?? 0) + units;
    total += units;
  }
  return total;
}

export const sheetCount = (table: SheetTable, entry: number): number =>
  (table.start[entry + 1] ?? 0) - (table.start[entry] ?? 0);
