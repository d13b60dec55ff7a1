import type { ScoreBook } from '../book/score-book';
import { viewingKey, type Viewing } from './viewing';

export type Assignments = {
  /** What jurors were asked to judge in the first round. */
  readonly assigned: readonly Viewing[];
  /** Pairs that must not meet: conflicts of interest, known or in doubt. Recusals of the book need not be repeated. */
  readonly barred: readonly Viewing[];
};

/** Assigned sheets that the book does not hold yet, in the order of the assignment. */
export function owedViewings(book: ScoreBook, { assigned }: Assignments): readonly Viewing[] {
  const done = new Set(book.sheets.map(viewingKey));
  const films = new Set(book.entries);
  return assigned.filter((viewing) => films.has(viewing.entry) && !done.has(viewingKey(viewing)));
}

/** By entry the jurors who may still watch it: no sheet in any state and no conflict. Order hangs on ids only. */
export function viewingCandidates(book: ScoreBook, of: Assignments): ReadonlyMap<string, readonly string[]> {
  const closed = new Set([...book.sheets, ...of.barred].map(viewingKey));
  const jurors = book.jurors.toSorted();
  return new Map(
    book.entries.map((entry) => [entry, jurors.filter((juror) => !closed.has(viewingKey({ juror, entry })))]),
  );
}
