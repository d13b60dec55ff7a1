import type { InspectionRuns, PreviewActivities } from '@hoithi/contracts';
import type { Preview } from '@hoithi/media';
import type { PreviewStation } from '../preview-station';
import { uploadPages } from '../transfer/upload-pages';
import { previewObjects } from './preview-objects';
import { printSeconds } from './print-seconds';
import { renditionObject } from './rendition-keys';
import { toFilmStills } from './to-film-stills';

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
  const sheets = (made.stills?.sheets ?? []).map((path) => ({ path, ...renditionObject(film, path) }));
  await uploadPages({ station, files: [...sheets, ...objects], signal });
  const { contestId, entryId, version, sha256 } = film;
  const finding = made.finding ?? null;
  await station.recordPreview({ contestId, entryId, version, preview, finding, failure: null, runs: runs ?? null });
  const print = printSeconds({ seconds: made.greySeconds, sha256 });
  await station.recordPrint({ contestId, entryId, version, print, stills: toFilmStills(film, made.stills) });
}
