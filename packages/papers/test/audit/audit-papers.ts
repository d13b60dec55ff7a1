import type { Paper, PaperData, PaperSheet } from '../../src';
import { tablesOf } from '../paper-walk';
import { awardPapers } from './audit-award-papers';
import { closingPapers } from './audit-closing-papers';
import { juryPapers } from './audit-jury-papers';
import { roundPapers } from './audit-round-papers';
import { setupPapers } from './audit-setup-papers';
import { audited } from './audited';
import { compareTables, type CellFault } from './compare-tables';
import { besideNames, type BesideNames } from './names-with-numbers';
import { numbersOf, tokens } from './number-tokens';
import { isTable, textsOfPart, type Expected, type Part } from './own-table';
import { saidInWords } from './said-in-words';

export type Difference = {
  readonly paper: string;
  readonly sheet: number;
  readonly shown: readonly string[];
  readonly derived: readonly string[];
  readonly cells: readonly CellFault[];
};

/**
 * Derives every paper a second time, from marks, counts, register and contest: every number in its order, and every cell of every table.
 * Names the sheets that show others, or whose words do not mean their figures.
 */
export function auditPapers(papers: Iterable<Paper>, data: PaperData): readonly Difference[] {
  const { expected: derived, beside } = derivedFrom(data);
  return [...papers].flatMap(({ id, sheets }) => {
    const expected = derived[id] ?? [];
    const most = Math.max(sheets.length, expected.length);
    return Array.from({ length: most }, (_, at) =>
      differenceOf({ id, at, beside }, sheets[at], expected[at] ?? []),
    ).filter(({ shown, derived: own, cells }) => cells.length > 0 || shown.join(' ') !== own.join(' '));
  });
}

function differenceOf(
  { id, at, beside }: { readonly id: string; readonly at: number; readonly beside: BesideNames },
  sheet: PaperSheet | undefined,
  expected: readonly Part[],
): Difference {
  const said = sheet === undefined ? [] : saidInWords(sheet);
  return {
    paper: id,
    sheet: at,
    shown: sheet === undefined ? [] : [...numbersOf(sheet, beside), ...said.map(({ heard }) => heard)],
    derived: [...expected.flatMap(textsOfPart).map(beside).flatMap(tokens), ...said.map(({ figures }) => figures)],
    cells: compareTables(sheet === undefined ? [] : tablesOf([sheet]), expected.filter(isTable)),
  };
}

type Derived = { readonly expected: Expected; readonly beside: BesideNames };

const known = new WeakMap<PaperData, Derived>();

function derivedFrom(data: PaperData): Derived {
  const before = known.get(data);
  if (before !== undefined) return before;
  const of = audited(data);
  const derived = {
    expected: {
      ...setupPapers(of),
      ...roundPapers(of),
      ...juryPapers(of),
      ...awardPapers(of),
      ...closingPapers(of),
    },
    beside: besideNames(data),
  };
  known.set(data, derived);
  return derived;
}
