import { rpc, type RpcEntry } from '@hoithi/bus';
import { ContestError, recordPreview } from '@hoithi/contracts';
import { withLateFinding } from '../entry/with-late-finding';
import type { Intake } from '../intake';
import { changeEntry } from '../store/change-entry';

/**
 * Keeps the preview beside the film it was made of, and what its decoding found or no longer finds among the findings of the verdict; the
 * same again is the same. A try that was given up keeps its reason and takes nothing away.
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
                  inspection: preview && film.inspection ? withLateFinding(film.inspection, finding) : film.inspection,
                }
              : film,
          ),
        },
      };
    });
    return {};
  });
