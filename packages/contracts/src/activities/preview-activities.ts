import type { InspectionRuns } from '../inspection';
import type { PreviewFailure } from '../rpc/intake/record-preview';
import type { MediaActivities } from './media-activities';

/** `failed`: the tools gave up on the film twice; it stays accepted, and the secretary is told. */
export type PreviewSummary = {
  readonly state: 'made' | 'failed';
  /** Codes of what only the decoding of the whole film could find. */
  readonly mustFixCodes: readonly string[];
  /** Why the tools gave up; absent where they did not. */
  readonly reason?: PreviewFailure;
  /** What the runs have cost and where their records lie; absent where none was made. */
  readonly runs?: InspectionRuns;
};

/** Effects on the `preview` queue: low priority, a heartbeat on progress, cancel kills. */
export interface PreviewActivities {
  makePreview(
    input: Parameters<MediaActivities['inspectFilm']>[0] & {
      /** A film that a person accepted against the verdict may have no play copy yet. */
      readonly overridden: boolean;
    },
  ): Promise<PreviewSummary>;
}
