import type { Inspection } from '@hoithi/contracts';

type Finding = Inspection['findings'][number];

/** What only the decoding of the whole film can tell, or take back. */
const LATE_CODE = 'CORRUPT';

/**
 * The verdict after the whole film was decoded, which saw more than the check of its key frames: what it found stands in place of what was
 * said of damage before, and where it found none, by mended tools, none is said any more. `null` is a film without damage.
 */
export function withLateFinding(inspection: Inspection, late: Finding | null): Inspection {
  const others = inspection.findings.filter(({ code }) => code !== LATE_CODE && code !== late?.code);
  const findings = late === null ? others : [...others, late];
  const mustFix = findings.some(({ severity }) => severity === 'must-fix');
  const without = inspection.verdict === 'must-fix' ? 'accepted' : inspection.verdict;
  return { ...inspection, findings, verdict: mustFix ? 'must-fix' : without };
}
