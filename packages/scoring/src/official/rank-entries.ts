import type { ScoreBook } from '../book/score-book';
import { breakTie, type PlacedGroup } from './break-ties';
import { meanHundredths } from './mean-hundredths';
import { sheetCount, type SheetTable } from './sheet-table';
import { tieSteps } from './tie-steps';

export type RankedEntries = {
  /** Official score by entry in hundredths of a point; -1 without any valid sheet. */
  readonly scoreHundredths: Float64Array;
  /** Places from the best on; a group of several is an open tie. */
  readonly groups: readonly PlacedGroup[];
  /** Entries below the minimum of valid sheets, in the order of the book. */
  readonly unranked: readonly number[];
};

export function rankEntries(book: ScoreBook, table: SheetTable): RankedEntries {
  const scoreHundredths = new Float64Array(book.entries.length).fill(-1);
  const keys = new Float64Array(book.entries.length);
  const unranked: number[] = [];
  let ranked = 0;
  for (let entry = 0; entry < scoreHundredths.length; entry += 1) {
    const count = sheetCount(table, entry);
    if (count > 0) {
      const sumUnits = table.sumUnits[entry] ?? 0;
      scoreHundredths[entry] = meanHundredths({ sumUnits, count, unitsPerPoint: table.scale.unitsPerPoint });
    }
    if (count === 0 || count < book.minimumSheets) {
      unranked.push(entry);
      continue;
    }
    // One number orders by falling score, then by the order of the book, so the sort needs no comparison function.
    keys[ranked] = -(scoreHundredths[entry] ?? 0) * scoreHundredths.length + entry;
    ranked += 1;
  }
  const order = keys.subarray(0, ranked).sort();
  return { scoreHundredths, groups: placeGroups(order, { book, table, scoreHundredths }), unranked };
}

function placeGroups(
  order: Float64Array,
  of: { readonly book: ScoreBook; readonly table: SheetTable; readonly scoreHundredths: Float64Array },
): readonly PlacedGroup[] {
  const steps = tieSteps(of.book, of.table);
  const size = of.scoreHundredths.length;
  const entries = Array.from(order, (key) => ((key % size) + size) % size);
  const groups: PlacedGroup[] = [];
  let from = 0;
  while (from < entries.length) {
    let to = from + 1;
    const score = of.scoreHundredths[entries[from] ?? 0];
    while (to < entries.length && of.scoreHundredths[entries[to] ?? 0] === score) to += 1;
    const group = entries.slice(from, to);
    if (group.length === 1) groups.push({ entries: group, brokenBy: null });
    else groups.push(...breakTie(group, steps));
    from = to;
  }
  return groups;
}
