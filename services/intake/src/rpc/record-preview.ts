import { rpc, type RpcEntry } from '@hoithi/bus';
import { ContestError, recordPreview, type Inspection } from '@hoithi/contracts';
import type { Intake } from '../intake';
import { changeEntry } from '../store/change-entry';

/**
 * Keeps the preview beside the film it was made of, and a late finding among those of its verdict; the same again is the same. A try that
 * was given up keeps its reason and takes nothing away.
 */
export const serveRecordPreview = ({ store }: Pick<Intake, 'store'>): RpcEntry =>
  rpc(recordPreview, async ({ contestId, entryId, version, preview, finding, failure, runs }) => {
    await changeEntry(store, entryId, ({ films, contestId: own }) => {
      if (own !== contestId || !films.some((film) => film.version === version)) {
        throw new ContestError('unknown-entry', { version });
      }
      return {
        set: {
          films: films.map((film) =>
            film.version === version
              ? {
                  ...film,
                  preview: preview ?? film.preview ?? null,
                  previewFailure: failure,
                  previewRuns: runs,
                  inspection: withFinding(film.inspection, finding),
                }
              : film,
          ),
        },
      };
    });
    return {};
  });

/** One finding of a code, the latest: it saw more of the film. */
function withFinding(inspection: Inspection | null, late: Inspection['findings'][number] | null): Inspection | null {
  if (inspection === null || late === null) return inspection;
  const findings = [...inspection.findings.filter(({ code }) => code !== late.code), late];
  const verdict = late.severity === 'must-fix' ? 'must-fix' : inspection.verdict;
  return { ...inspection, verdict, findings };
}
