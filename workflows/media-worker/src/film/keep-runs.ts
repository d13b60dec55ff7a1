import type { InspectionRuns } from '@hoithi/contracts';
import type { JobFolder, RunRecord } from '@hoithi/media';
import type { MediaStation } from '../media-station';
import { uploadPages } from '../transfer/upload-pages';
import { type RenditionAddress, renditionObject } from './rendition-keys';
import { sumRuns } from './sum-runs';
import { type RunsOf, writeRuns } from './write-runs';

type Kept = {
  readonly station: Pick<MediaStation, 'urlsOf'>;
  readonly film: RenditionAddress;
  readonly job: JobFolder;
  readonly runs: readonly RunRecord[];
  readonly of: RunsOf;
  readonly signal: AbortSignal;
};

/** Stores the records of all runs beside what they made, also of those that made nothing; undefined when no tool was run. */
export async function keepRuns({ station, film, job, runs, of, signal }: Kept): Promise<InspectionRuns | undefined> {
  if (runs.length === 0) return undefined;
  const path = await writeRuns(job, runs, of);
  const object = renditionObject(film, path);
  await uploadPages({ station, files: [{ path, ...object }], signal });
  return sumRuns(runs, object.key);
}
