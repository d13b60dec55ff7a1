import type { Agreement } from '../agreement/agreement';
import type { CloseCall } from './close-calls';
import type { LookAgain } from './look-again';
import type { JuryStudy } from './study-jury';

export type JurorDiagnostics = {
  readonly juror: string;
  readonly validSheets: number;
  /** Plain mean of the juror's totals, points; null without a sheet. */
  readonly mean: number | null;
  /** Standard deviation of the juror's totals, points: how widely the scale is used. */
  readonly spread: number | null;
  /** How many points below (+) or above (−) this jury's average the juror marks the same films. */
  readonly severity: number | null;
  /** Standard error of the severity, points: how far the truth may well be off. Null where no film has two sheets. */
  readonly severityError: number | null;
};

/** What the marks say about the jury. Advice for people; nothing of it changes the official result. */
export type Diagnostics = {
  readonly model: 'additive-ridge';
  readonly jurors: readonly JurorDiagnostics[];
  /** Standard deviation between jurors' severities and of what is left, points. */
  readonly severityDeviation: number;
  readonly noiseDeviation: number;
  /** False when some jurors and films share no chain of common sheets, so that severities cannot be compared. */
  readonly connected: boolean;
  readonly panels: number;
  readonly rankIntervalPercent: 95;
  readonly agreement: Agreement;
  /** Prize borders and minimum scores where the marks do not say with 90 % who holds the prize. */
  readonly closeCalls: readonly CloseCall[];
  readonly lookAgain: readonly LookAgain[];
  /** Robust scores, juries drawn again, borders and drift; null in a quick run or where nothing can be compared. */
  readonly study: JuryStudy | null;
};
