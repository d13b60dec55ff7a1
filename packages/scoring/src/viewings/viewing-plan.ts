import type { PrizeBorder } from '../severity/prize-borders';
import type { Viewing } from './viewing';

/**
 * What judging should do next.
 * - `first-round-open`: assigned sheets are still owed; nothing is planned before.
 * - `cannot-tell`: no film has two sheets, so nothing is known about the noise.
 * - `sure`: every border stands at the stated confidence; no further viewing is worth its time.
 * - `view-more`: these viewings most lower the chance of a wrong prize.
 * - `deliberate`: borders are in doubt and no viewing is left that would help or that a juror can still give: people talk about exactly these films.
 */
export type ViewingPlan = {
  readonly state: 'first-round-open' | 'cannot-tell' | 'sure' | 'view-more' | 'deliberate';
  /** Assigned sheets that are neither sealed nor recused. */
  readonly owed: readonly Viewing[];
  /** Best first; empty unless `view-more`. */
  readonly viewings: readonly Viewing[];
  /** Confidence of the least sure border now, and what the viewings are expected to make of it, per cent. */
  readonly confidencePercent: number | null;
  readonly expectedPercent: number | null;
  readonly borders: readonly PrizeBorder[];
  /** Films in doubt at a border below the confidence, for the jury's talk. */
  readonly deliberate: readonly string[];
};
