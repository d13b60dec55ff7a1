import type { FindingCode } from './finding-code';

/** A sentence in both languages; Vietnamese is what the entrant reads first. */
export type BilingualText = { readonly vi: string; readonly en: string };

/** `must-fix` stops the film until a repaired version arrives; a `notice` informs and never stops anything. */
export type Severity = 'must-fix' | 'notice';

/** What a rule says of a film: what was measured, what is required, and how to repair it. */
export type Remark = {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** For programs: short, stable, language-neutral, with unit: `10.0 s`, `640x360`; `-` where there is nothing to say. */
  readonly measured: string;
  readonly required: string;
  readonly text: BilingualText;
  readonly hint: BilingualText;
};

/** A remark whose two values are in words for people as well; null where there is nothing to say. */
export type Finding = Remark & {
  readonly measuredText: BilingualText | null;
  readonly requiredText: BilingualText | null;
};
