import type { ScoreBook } from '../book/score-book';
import type { RankedEntries } from '../official/rank-entries';
import type { RankDraws } from './rank-draws';

/** Two neighbours on both sides of a prize border, and how likely it is that the upper one really is the better. */
export type CloseCall = {
  /** The prize that the upper one gets and the lower one does not. */
  readonly prize: string;
  readonly above: string;
  readonly below: string;
  readonly probability: number;
};

/** Below this the border is too close to call, and is told so beside the official result. */
const SURE = 0.9;

export function closeCalls(book: ScoreBook, ranked: RankedEntries, draws: RankDraws): readonly CloseCall[] {
  const order = ranked.groups.flatMap((group) => group.entries);
  let places = 0;
  return book.prizes.flatMap((prize) => {
    places += prize.count;
    const above = order[places - 1];
    const below = order[places];
    if (prize.count === 0 || above === undefined || below === undefined) return [];
    const probability = draws.probabilityAbove(above, below);
    if (probability === null || probability >= SURE) return [];
    return [{ prize: prize.id, above: book.entries[above] ?? '', below: book.entries[below] ?? '', probability }];
  });
}
