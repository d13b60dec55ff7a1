import { groupKey } from '../book/group-key';
import type { ScoreBook, SettledTie, SheetTieStep } from '../book/score-book';
import { headToHead } from './head-to-head';
import { meanHundredths } from './mean-hundredths';
import { sheetCount, type SheetTable } from './sheet-table';
import { splitGroup } from './split-group';

type Parts = readonly (readonly number[])[];

/** One step of the tie chain (O17): splits a group of entry indexes, best part first, and names who did it. */
export type TieStep = (group: readonly number[]) => { readonly parts: Parts; readonly name: string };

const CUSTOMARY: readonly SheetTieStep[] = ['criteria-by-weight', 'head-to-head'];

/** The chain in the book's order (each criterion's mean, heaviest first, then head-to-head, where it names none), then what people settled. */
export function tieSteps(book: ScoreBook, table: SheetTable): readonly TieStep[] {
  const fromSheets = (book.tieSteps ?? CUSTOMARY).flatMap((step) =>
    step === 'head-to-head' ? [headToHeadStep(table)] : criterionSteps(book, table),
  );
  return [...fromSheets, settledStep(book)];
}

/** Each criterion's mean, heaviest first; in the order of the book where maxima are equal. */
function criterionSteps(book: ScoreBook, table: SheetTable): readonly TieStep[] {
  const entries = book.entries.length;
  const byWeight = book.rubric
    .map((criterion, at) => ({ criterion, at }))
    .sort((a, b) => b.criterion.max - a.criterion.max);
  return byWeight.map(({ criterion, at }) => (group) => ({
    name: `criterion:${criterion.id}`,
    parts: splitGroup(group, (entry) =>
      meanHundredths({
        sumUnits: table.criterionSumUnits[at * entries + entry] ?? 0,
        count: sheetCount(table, entry),
        unitsPerPoint: table.scale.unitsPerPoint,
      }),
    ),
  }));
}

function headToHeadStep(table: SheetTable): TieStep {
  return (group) => {
    const balance = headToHead(group, table);
    return { name: 'head-to-head', parts: splitGroup(group, (entry) => balance.get(entry) ?? 0) };
  };
}

function settledStep(book: ScoreBook): TieStep {
  const settledByKey = new Map<string, SettledTie>(book.settled.map((tie) => [groupKey(tie.entries), tie]));
  const nameOf = (entry: number): string => book.entries[entry] ?? '';
  return (group) => {
    const tie = settledByKey.size === 0 ? undefined : settledByKey.get(groupKey(group.map(nameOf)));
    if (tie === undefined) return { name: 'open', parts: [group] };
    const place = new Map(tie.order.map((entry, at) => [entry, at]));
    return { name: tie.by, parts: splitGroup(group, (entry) => -(place.get(nameOf(entry)) ?? 0)) };
  };
}
