import type { InspectionRuns, InspectionSummary } from '@hoithi/contracts';
import type { MediaVerdict, Severity } from '@hoithi/media';

/** What the workflow keeps: codes and the length, nothing that names anybody. */
export function toSummary(
  { verdict, findings, facts }: MediaVerdict,
  runs: InspectionRuns | undefined,
): InspectionSummary {
  const codesOf = (severity: Severity): readonly string[] =>
    findings.filter((finding) => finding.severity === severity).map((finding) => finding.code);
  return {
    verdict,
    mustFixCodes: codesOf('must-fix'),
    noticeCodes: codesOf('notice'),
    durationMs: facts.durationMs ?? null,
    ...(runs && { runs }),
  };
}
