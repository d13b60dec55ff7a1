import type { LogHead } from '../log/log-head';

/** What a juror keeps after sealing: enough to show, without us, that the own sheet was counted unchanged. */
export type Receipt = {
  readonly format: 'hoithi-receipt/1';
  readonly contestId: string;
  /** Code of the entry. */
  readonly entry: string;
  /** The juror's own anonymous tag. */
  readonly juror: string;
  readonly marks: Readonly<Record<string, number>>;
  readonly sealedAtMs: number;
  readonly salt: string;
  readonly sheetHash: string;
  /** Line of the log, from 0; null until the log has it. */
  readonly leafIndex: number | null;
  /** The way from the leaf to the first head that covers it; null until one is published. */
  readonly inclusion: { readonly head: LogHead; readonly path: readonly string[] } | null;
  /** That a later head only added to that one; null while there is none. */
  readonly growth: { readonly head: LogHead; readonly path: readonly string[] } | null;
};
