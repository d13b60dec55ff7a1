import type { Inspection, InspectionRuns } from '@hoithi/contracts';
import { flattenFacts, type MediaVerdict } from '@hoithi/media';
import type { Renditions } from '../media-station';

type Parts = {
  readonly verdict: MediaVerdict;
  readonly sha256: string;
  readonly renditions: Renditions;
  readonly runs: InspectionRuns | undefined;
};

/** The verdict in the words of the contract: plain facts, findings with both languages. */
export const toInspection = ({ verdict, sha256, renditions, runs }: Parts): Inspection => ({
  verdict: verdict.verdict,
  findings: verdict.findings.map(({ text, hint, measuredText, requiredText, ...plain }) => ({
    ...plain,
    measuredText: measuredText && { ...measuredText },
    requiredText: requiredText && { ...requiredText },
    text: { ...text },
    hint: { ...hint },
  })),
  facts: { ...flattenFacts(verdict.facts) },
  sha256,
  renditions,
  runs: runs ?? null,
});
