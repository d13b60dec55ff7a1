import type { Inspection } from '@hoithi/contracts';
import { flattenFacts, type MediaVerdict } from '@hoithi/media';
import type { Renditions } from '../media-station';

type Parts = { readonly verdict: MediaVerdict; readonly sha256: string; readonly renditions: Renditions };

/** The verdict in the words of the contract: plain facts, findings with both languages. */
export const toInspection = ({ verdict, sha256, renditions }: Parts): Inspection => ({
  verdict: verdict.verdict,
  findings: verdict.findings.map(({ code, severity, measured, required, text, hint }) => ({
    code,
    severity,
    measured,
    required,
    text: { ...text },
    hint: { ...hint },
  })),
  facts: { ...flattenFacts(verdict.facts) },
  sha256,
  renditions,
});
