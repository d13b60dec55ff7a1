import type { Contest } from '@hoithi/contest';
import type { Awarded } from '../store/decision';
import type { Proposal } from './propose-prizes';

/** What a council is asked to give. */
export type AskedDecision = Awarded;

/** It, with everything that says whether it may. */
export type DecisionQuestion = {
  readonly contest: Contest;
  /** What was put to the council: the jury's result, or after the complaints its own provisional decision. */
  readonly proposal: Proposal;
  readonly asked: AskedDecision;
  /** Entries that are ranked and reach the minimum. */
  readonly eligible: ReadonlySet<string>;
  /** Entries in the freeze record. */
  readonly counted: ReadonlySet<string>;
  /** Entries of the book that have left the contest since. */
  readonly left: ReadonlySet<string>;
};
