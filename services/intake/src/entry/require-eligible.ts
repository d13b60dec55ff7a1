import type { EligibilityFinding } from '@hoithi/contest';
import { ContestError, type ErrorCode } from '@hoithi/contracts';

/** Findings that have an error of their own; all others are `not-eligible`. */
const CODES: Partial<Record<EligibilityFinding['code'], ErrorCode>> = {
  'eligibility/barred': 'barred-person',
  'limits/too-many-entries': 'too-many-entries',
};

/**
 * Lets an entry pass that nothing blocks (findings to review pass too).
 * @throws {ContestError} `barred-person` (R5), `too-many-entries` (R10) or `not-eligible`, with every blocking finding in the facts
 */
export function requireEligible(findings: readonly EligibilityFinding[]): void {
  const blocking = findings.filter((finding) => finding.severity === 'block');
  const [first] = blocking;
  if (!first) return;
  const named = blocking.find((finding) => CODES[finding.code] !== undefined);
  throw new ContestError(named ? (CODES[named.code] ?? 'not-eligible') : 'not-eligible', {
    ...(named ?? first).facts,
    ...Object.fromEntries(blocking.map((finding, index) => [`finding.${index + 1}`, finding.code])),
    ...Object.fromEntries(blocking.map((finding, index) => [`text.${index + 1}`, finding.text.vi])),
  });
}
