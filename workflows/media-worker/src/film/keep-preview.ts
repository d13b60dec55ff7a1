import type { InspectionRuns, PreviewActivities } from '@hoithi/contracts';
import type { Preview } from '@hoithi/media';
import type { PreviewStation } from '../preview-station';
import { uploadFile } from '../transfer/upload-file';
import { previewObjects } from './preview-objects';
import { printSeconds } from './print-seconds';

/** Addresses are asked for so many objects at once. */
const PAGE = 20;

type Keeping = {
  readonly station: PreviewStation;
  readonly film: Parameters<PreviewActivities['makePreview']>[0];
  readonly preview: Preview;
  readonly runs: InspectionRuns | undefined;
  readonly signal: AbortSignal;
};

/** Puts what was made into the store, then tells intake of it and of the film's fingerprint. */
export async function keepPreview({ station, film, preview: made, runs, signal }: Keeping): Promise<void> {
  const { objects, preview } = previewObjects(film, made.files);
  for (let from = 0; from < objects.length; from += PAGE) {
    const page = objects.slice(from, from + PAGE);
    const { put } = await station.urlsOf({ get: [], put: page.map(({ key, contentType }) => ({ key, contentType })) });
    for (const { key, path, contentType } of page) await uploadFile({ url: put[key] ?? '', path, contentType, signal });
  }
  const { contestId, entryId, version, sha256 } = film;
  const finding = made.finding ?? null;
  await station.recordPreview({ contestId, entryId, version, preview, finding, failure: null, runs: runs ?? null });
  const print = printSeconds({ seconds: made.greySeconds, sha256 });
  await station.recordPrint({ contestId, entryId, version, print });
}
