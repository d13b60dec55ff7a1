import type { ScoreBook } from '@hoithi/scoring';
import type { WithOutbox } from '@hoithi/mongo-kit';

export type PrizeAward = { readonly prizeId: string; readonly entries: readonly string[] };

export type EntryOutcome = {
  readonly entryId: string;
  readonly outcome: 'prize' | 'no-prize';
  readonly prizeId: string | null;
};

/** The council's decision (R8, R19), once per contest (`_id`); with the book it was taken on. */
export type Decision = WithOutbox & {
  readonly _id: string;
  readonly decisionId: string;
  readonly atMs: number;
  readonly byUserId: string;
  readonly byName: string;
  readonly awards: readonly PrizeAward[];
  readonly interactionWinner: string | null;
  readonly changes: readonly { readonly prizeId: string; readonly reason: string }[];
  readonly outcomes: readonly EntryOutcome[];
  readonly book: ScoreBook;
  readonly bookHash: string;
};
