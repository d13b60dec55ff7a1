import { isRecord } from '../book/read-values';
import type { ScoreBook } from '../book/score-book';
import type { LogHead } from '../log/log-head';
import { compareBooks, type BookComparison } from '../official/compare-books';
import type { TallyResult } from '../official/tally-result';
import { tallyScoreBook } from '../official/tally-score-book';
import { checkBook } from './check-book';
import { checkCounts } from './check-counts';
import { checkDecided } from './check-decided';
import { checkExclusions } from './check-exclusions';
import { checkHeads } from './check-heads';
import { checkLog } from './check-log';
import { checkOpenings } from './check-openings';
import { checkKeyed } from './check-keyed';
import { checkOrder } from './check-order';
import { checkRanking } from './check-ranking';
import { checkJurors } from './check-jurors';
import { checkRules } from './check-rules';
import { checkStatement } from './check-statement';
import type { RecountCheck } from './recount-check';
import type { RecountFault } from './recount-fault';
import type { ResultBundle } from './result-bundle';

export type Recount = {
  readonly sheets: number;
  readonly entries: number;
  readonly leaves: number;
  readonly heads: readonly LogHead[];
  /** Everything looked at, in order; a book that cannot be read ends the recount at the first. */
  readonly checks: readonly RecountCheck[];
  /** Those of all checks; none means that the result holds. */
  readonly faults: readonly RecountFault[];
  /** What the sheets give, counted here; null when the book cannot be read. */
  readonly tally: TallyResult | null;
  /** What the excluded sheets change, where there are any and their marks are open. */
  readonly withoutExclusions: BookComparison | null;
};

/**
 * Recomputes a published result from its bundle alone: openings to hashes to log to heads, and book to ranking to prizes.
 * What it cannot know is whether the heads are those that were published at the time: compare one that was noted down.
 */
export function recountBundle(bundle: ResultBundle): Recount {
  const { book, faults: bookFaults } = checkBook(bundle);
  const { leaves, heads } = bundle.log;
  const frame = { sheets: bundle.sheets.length, leaves: leaves.length, heads };
  if (book === null) {
    const checks = [{ id: 'book' as const, faults: bookFaults }];
    return { ...frame, entries: 0, checks, faults: bookFaults, tally: null, withoutExclusions: null };
  }
  const tally = tallyScoreBook(book, { diagnostics: 'never' });
  const checks: readonly RecountCheck[] = [
    { id: 'book', faults: bookFaults },
    { id: 'rules', faults: checkRules(bundle, book) },
    { id: 'sheets', faults: [...checkJurors(bundle, book), ...checkOpenings(bundle, book), ...checkKeyed(bundle)] },
    { id: 'log', faults: [...checkLog(bundle, book), ...checkOrder(bundle)] },
    { id: 'exclusions', faults: checkExclusions(bundle, book) },
    { id: 'heads', faults: checkHeads(bundle) },
    { id: 'statement', faults: checkStatement(bundle) },
    { id: 'ranking', faults: checkRanking(bundle, tally.ranking) },
    { id: 'interaction', faults: checkCounts(bundle, book) },
    { id: 'decision', faults: checkDecided(bundle, book, tally) },
  ];
  return {
    ...frame,
    entries: book.entries.length,
    checks,
    faults: checks.flatMap(({ faults }) => faults),
    tally,
    withoutExclusions: compareCounted(book),
  };
}

/** The result as it would be with every sheet counted, and as it is; null where nothing was left out or its marks stay closed. */
function compareCounted(book: ScoreBook): BookComparison | null {
  const left = book.sheets.filter(({ state }) => state === 'excluded');
  if (left.length === 0 || left.some(({ marks }) => !isRecord(marks) || Object.keys(marks).length === 0)) return null;
  const sheets = book.sheets.map((sheet) =>
    sheet.state === 'excluded' ? { ...sheet, state: 'valid' as const } : sheet,
  );
  return compareBooks({ ...book, sheets }, book);
}
