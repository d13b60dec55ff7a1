import type { ScoreBook } from '../book/score-book';
import { comparePrizes, type GivenPrizes } from './compare-prizes';
import { tallyScoreBook } from './tally-score-book';
import type { RankingRow, TallyResult } from './tally-result';

type Place = Pick<RankingRow, 'rank' | 'score' | 'validSheets' | 'status'> & {
  /** The jury prize that the ranking gives; null for none. */
  readonly prize: string | null;
};

export type BookComparison = {
  /** Every entry of both books with its place in each, in the order of the first ranking. */
  readonly rows: readonly { readonly entry: string; readonly before: Place; readonly after: Place }[];
  /** Where the borders of the prizes move: who comes to a prize, who leaves it. Prizes that stay are not named. */
  readonly borders: readonly {
    readonly prize: string;
    readonly added: readonly string[];
    readonly removed: readonly string[];
  }[];
  /** Ties that keep a prize from being given, in each. */
  readonly undecidedBefore: readonly (readonly string[])[];
  readonly undecidedAfter: readonly (readonly string[])[];
};

/** Two books of the same entries side by side: what a ruling on some sheets would change, or has changed. */
export function compareBooks(before: ScoreBook, after: ScoreBook): BookComparison {
  const [first, second] = [before, after].map((book) => tallyScoreBook(book, { diagnostics: 'never' })) as [
    TallyResult,
    TallyResult,
  ];
  const placeIn = (tally: TallyResult) => {
    const prizeOf = new Map(
      tally.prizes.flatMap(({ prize, entries }) => entries.map((entry) => [entry, prize] as const)),
    );
    return new Map(
      tally.ranking.map(({ entry, rank, score, validSheets, status }) => [
        entry,
        { rank, score, validSheets, status, prize: prizeOf.get(entry) ?? null },
      ]),
    );
  };
  const [placeBefore, placeAfter] = [placeIn(first), placeIn(second)];
  return {
    rows: first.ranking.flatMap(({ entry }) => {
      const [was, is] = [placeBefore.get(entry), placeAfter.get(entry)];
      return was === undefined || is === undefined ? [] : [{ entry, before: was, after: is }];
    }),
    borders: comparePrizes(givenBy(first), givenBy(second)).map(({ prizeId, added, removed }) => ({
      prize: prizeId,
      added,
      removed,
    })),
    undecidedBefore: first.undecidedTies,
    undecidedAfter: second.undecidedTies,
  };
}

const givenBy = ({ prizes }: TallyResult): GivenPrizes =>
  prizes.map(({ prize, entries }) => ({ prizeId: prize, entries }));
