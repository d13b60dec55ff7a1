import { ContestError } from '@hoithi/contracts';
import type { DecisionQuestion } from './asked-decision';
import { findDecisionFaults } from './decision-faults';

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
