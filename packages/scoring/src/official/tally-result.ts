import type { InteractionTieStep } from '../book/score-book';
import type { Diagnostics } from '../severity/diagnostics';

/** `criterion:<id>`, `head-to-head`, `jury-vote`, `chair`, `open`; null when no other entry had the same score. */
export type TieBrokenBy = string | null;

export type RankingRow = {
  readonly entry: string;
  /** Official score with two decimals, e.g. "87.35"; null without any valid sheet. */
  readonly score: string | null;
  readonly validSheets: number;
  readonly rank: number | null;
  readonly status: 'ranked' | 'too-few-sheets';
  readonly tieBrokenBy: TieBrokenBy;
  /** Score adjusted for the severity of the jurors, points. Advice beside the official score, never instead of it. */
  readonly adjusted: number | null;
  readonly standardError: number | null;
  /** Mean of the jurors' standardised marks (z-score), two decimals; `standardiseFilms` says how. Advice as well. */
  readonly standardised: number | null;
  /** Ranks this entry holds in 95 of 100 re-judgings that the marks make likely: [best, worst]. */
  readonly rankInterval: readonly [number, number] | null;
};

export type TallyResult = {
  readonly contest: string;
  readonly ranking: readonly RankingRow[];
  readonly prizes: readonly { readonly prize: string; readonly entries: readonly string[] }[];
  readonly interactionPrize: string | null;
  /** Every group that the chain left open, by rank; an interaction tie comes last. */
  readonly openTies: readonly (readonly string[])[];
  /** Those of the open ties that keep a jury prize from being given. */
  readonly undecidedTies: readonly (readonly string[])[];
  readonly interactionTie: readonly string[];
  /** Had at least as many interactions, but has a jury prize, and the contest gives a work only one (O13); most first. */
  readonly interactionPassedOver: readonly string[];
  /** Which step of the contest's chain told equal counts at the top apart; null where none had to. */
  readonly interactionTieBrokenBy: InteractionTieStep | null;
  readonly diagnostics: Diagnostics | null;
};
