import type { InspectionRuns } from '@hoithi/contracts';
import type { JobFolder, RunRecord } from '@hoithi/media';
import type { PreviewStation } from '../preview-station';
import { uploadFile } from '../transfer/upload-file';
import { type RenditionAddress, renditionObject } from './rendition-keys';
import { sumRuns } from './sum-runs';
import { writeRuns } from './write-runs';

type Kept = {
  readonly station: Pick<PreviewStation, 'urlsOf'>;
  readonly film: RenditionAddress;
  readonly job: JobFolder;
  readonly runs: readonly RunRecord[];
  readonly signal: AbortSignal;
};

/** Stores the records of a preview's runs beside its renditions, also of one that was not made; undefined when no tool was run. */
export async function keepPreviewRuns({ station, film, job, runs, signal }: Kept): Promise<InspectionRuns | undefined> {
  const path = await writeRuns(job, runs, 'preview-runs');
  if (path === undefined) return undefined;
  const { key, contentType } = renditionObject(film, path);
  const { put } = await station.urlsOf({ get: [], put: [{ key: key as never, contentType }] });
  await uploadFile({ url: put[key] ?? '', path, contentType, signal });
  return sumRuns(runs, key);
}
