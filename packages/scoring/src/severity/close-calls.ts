import type { ScoreBook } from '../book/score-book';
import type { RankedEntries } from '../official/rank-entries';
import type { FilmChances } from './film-chances';

/** Where the marks do not say with 90 % who holds a prize. */
export type CloseCall = {
  /** Two neighbours on both sides of a prize border, or a film beside the minimum score for a prize (O17). */
  readonly kind: 'border' | 'minimum';
  /** The prize that the upper one gets and the lower one does not, or that hangs on the minimum. */
  readonly prize: string;
  /** The film that holds the place; null when the film beside the minimum officially falls short of it. */
  readonly above: string | null;
  /** The film that does not; null when the film beside the minimum officially reaches it. */
  readonly below: string | null;
  /** How likely it is that the official side is the right one. */
  readonly probability: number;
};

/** Below this a border is too close to call, and is told so beside the official result. */
const SURE = 0.9;

const hundredth = (share: number): number => Math.round(share * 100) / 100;

/**
 * At each prize border the neighbours on both sides, and every film in the prize places whose reaching of the minimum is
 * in doubt. A film below that falls short of the minimum cannot take the place, however the order is: the border is then
 * only as close as its chance of reaching it.
 */
export function closeCalls(book: ScoreBook, ranked: RankedEntries, chances: FilmChances): readonly CloseCall[] {
  const order = ranked.groups.flatMap(({ entries }) =>
    entries.toSorted((a, b) => ((book.entries[a] ?? '') < (book.entries[b] ?? '') ? -1 : 1)),
  );
  const nameOf = (entry: number): string => book.entries[entry] ?? '';
  const reaches = (entry: number): boolean => (ranked.scoreHundredths[entry] ?? -1) / 100 >= book.minimumForPrize;
  let places = 0;
  return book.prizes.flatMap((prize) => {
    const from = places;
    places += prize.count;
    const calls: CloseCall[] = order.slice(from, places).flatMap((entry) => {
      const chance = chances.reachesMinimum(entry);
      if (chance === null) return [];
      const [above, below] = reaches(entry) ? [nameOf(entry), null] : [null, nameOf(entry)];
      return call({ kind: 'minimum', prize: prize.id, above, below }, above === null ? 1 - chance : chance);
    });
    const above = order[places - 1];
    const below = order[places];
    if (prize.count === 0 || above === undefined || below === undefined || !reaches(above)) return calls;
    const overtaken = chances.overtaken(above, below);
    if (overtaken === null) return calls;
    const border = { kind: 'border', prize: prize.id, above: nameOf(above), below: nameOf(below) } as const;
    return [...call(border, 1 - overtaken), ...calls];
  });
}

const call = (of: Omit<CloseCall, 'probability'>, probability: number): readonly CloseCall[] =>
  probability >= SURE ? [] : [{ ...of, probability: hundredth(probability) }];
