import type { Contest } from '@hoithi/contest';
import { ContestError } from '@hoithi/contracts';
import type { Awarded } from '../store/decision';
import { findDecisionFaults } from './decision-faults';
import type { Proposal } from './propose-prizes';

export type AskedDecision = Awarded;

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

/**
 * Whether the council may decide so.
 * @throws {ContestError} for the gravest fault: `bad-request` naming it, `tie-open`, or `reason-required` naming the prize
 */
export function checkDecision(question: DecisionQuestion): void {
  const [first] = findDecisionFaults(question);
  if (first === undefined) return;
  const { code, prizeId, entryId, facts } = first;
  if (code === 'tie-open') throw new ContestError('tie-open', facts ?? {});
  const where = { ...(prizeId === null ? {} : { prizeId }), ...(entryId === null ? {} : { entryId }) };
  if (code === 'reason-required') throw new ContestError('reason-required', where);
  throw new ContestError('bad-request', { ...where, fault: code, ...facts });
}
