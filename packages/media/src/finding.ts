import type { FindingCode } from './finding-code';

/** A sentence in both languages; Vietnamese is what the entrant reads first. */
export type BilingualText = { readonly vi: string; readonly en: string };

/** `must-fix` stops the film until a repaired version arrives; a `notice` informs and never stops anything. */
export type Severity = 'must-fix' | 'notice';

/** One remark about a film: what was measured, what is required, and how to repair it. */
export type Finding = {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Short, language-neutral, with unit: `10.0 s`, `640x360`. */
  readonly measured: string;
  readonly required: string;
  readonly text: BilingualText;
  readonly hint: BilingualText;
};
