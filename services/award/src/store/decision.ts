import type { BundleKeyedSheet, ScoreBook } from '@hoithi/scoring';
import type { WithOutbox } from '@hoithi/mongo-kit';
import type { Program } from '../program';

export type PrizeAward = { readonly prizeId: string; readonly entries: readonly string[] };

export type EntryOutcome = {
  readonly entryId: string;
  readonly outcome: 'prize' | 'no-prize';
  readonly prizeId: string | null;
};

/** What a council gives, and why it differs from what was proposed. */
export type Awarded = {
  readonly awards: readonly PrizeAward[];
  readonly interactionWinner: string | null;
  readonly changes: readonly { readonly prizeId: string; readonly reason: string }[];
  readonly overBudgetReason: string | null;
};

/** An edition that a later one has replaced. */
export type EarlierDecision = Awarded & {
  readonly decisionId: string;
  readonly atMs: number;
  readonly byUserId: string;
  readonly byName: string;
  readonly outcomes: readonly EntryOutcome[];
};

/**
 * The council's decision (R8, R19), once per contest (`_id`); with the book it was taken on. Provisional while complaints are
 * heard (O18), then final: unchanged, or as a new edition that keeps the earlier one.
 */
export type Decision = WithOutbox &
  Awarded & {
    readonly _id: string;
    readonly decisionId: string;
    readonly stage: 'provisional' | 'final';
    /** 1 for the provisional result. */
    readonly edition: number;
    readonly atMs: number;
    /** Who confirmed this edition, and who had put it forward. */
    readonly byUserId: string;
    readonly byName: string;
    readonly proposedById: string;
    readonly proposedByName: string;
    readonly finalAtMs: number | null;
    readonly finalByName: string | null;
    readonly outcomes: readonly EntryOutcome[];
    readonly earlier: readonly EarlierDecision[];
    readonly book: ScoreBook;
    readonly bookHash: string;
    /** Of the contest and of the code that took the provisional decision; absent in decisions from before they were kept. */
    readonly rulesVersion?: string | null;
    readonly program?: Program | null;
    /** Whether the log was told why more is given than the budget holds; absent in decisions from before it was. */
    readonly isBudgetTold?: boolean | null;
    /** Sheets of the book that were keyed from paper; null or absent in decisions from before it was told. */
    readonly keyedSheets?: readonly BundleKeyedSheet[] | null;
  };
