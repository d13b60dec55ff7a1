import type { ContestId, EntryId } from '../ids';
import type { InspectionRuns } from '../inspection';

/** What the workflow keeps of an inspection; the whole of it goes to intake by `record-inspection` from the worker itself. */
export type InspectionSummary = {
  readonly verdict: 'accepted' | 'must-fix' | 'unprocessable';
  readonly mustFixCodes: readonly string[];
  readonly noticeCodes: readonly string[];
  readonly durationMs: number | null;
  /** What the tools' runs have cost, and where their records lie; absent where no tool was run. */
  readonly runs?: InspectionRuns | undefined;
};

/** Effects on the `media` queue: ffmpeg in its sandbox, heartbeat on progress, cancel kills. A bad film is a result, not an error. */
export interface MediaActivities {
  inspectFilm(input: {
    readonly contestId: ContestId;
    readonly entryId: EntryId;
    readonly version: number;
    readonly objectKey: string;
    readonly sha256: string;
    readonly bytes: number;
  }): Promise<InspectionSummary>;
}
