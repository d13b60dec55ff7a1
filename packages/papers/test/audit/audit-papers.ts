import type { Paper, PaperData } from '../../src';
import { awardPapers } from './audit-award-papers';
import { closingPapers } from './audit-closing-papers';
import { juryPapers } from './audit-jury-papers';
import { roundPapers } from './audit-round-papers';
import { setupPapers, type Expected } from './audit-setup-papers';
import { audited } from './audited';
import { numbersOf, tokens } from './number-tokens';
import { saidInWords } from './said-in-words';

export type Difference = {
  readonly paper: string;
  readonly sheet: number;
  readonly shown: readonly string[];
  readonly derived: readonly string[];
};

/**
 * Derives every number of every paper a second time, from marks, counts, register and contest, and names the sheets that show others, or
 * whose words do not mean their figures.
 */
export function auditPapers(papers: Iterable<Paper>, data: PaperData): readonly Difference[] {
  const derived = derivedFrom(data);
  return [...papers].flatMap(({ id, sheets }) => {
    const expected = derived[id] ?? [];
    const most = Math.max(sheets.length, expected.length);
    return Array.from({ length: most }, (_, at): Difference => {
      const sheet = sheets[at];
      const said = sheet === undefined ? [] : saidInWords(sheet);
      return {
        paper: id,
        sheet: at,
        shown: sheet === undefined ? [] : [...numbersOf(sheet), ...said.map(({ heard }) => heard)],
        derived: [...(expected[at] ?? []).flatMap(tokens), ...said.map(({ figures }) => figures)],
      };
    }).filter(({ shown, derived: own }) => shown.join(' ') !== own.join(' '));
  });
}

const known = new WeakMap<PaperData, Expected>();

function derivedFrom(data: PaperData): Expected {
  const before = known.get(data);
  if (before !== undefined) return before;
  const of = audited(data);
  const derived = {
    ...setupPapers(of),
    ...roundPapers(of),
    ...juryPapers(of),
    ...awardPapers(of),
    ...closingPapers(of),
  };
  known.set(data, derived);
  return derived;
}
