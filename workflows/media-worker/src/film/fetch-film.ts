import type { AtWork } from '../activities/work-on-film';
import type { MediaStation } from '../media-station';
import { downloadObject } from '../transfer/download-object';

type Fetched = {
  readonly film: { readonly objectKey: string; readonly sha256: string; readonly bytes: number };
  readonly station: Pick<MediaStation, 'urlsOf'>;
  readonly at: AtWork;
  /** How much of the whole work the download is. */
  readonly percent: number;
};

/** Fetches the film into the job folder. @throws as `downloadObject` */
export async function fetchFilm({ film, station, at: { job, heart, signal }, percent }: Fetched): Promise<void> {
  const { get } = await station.urlsOf({ get: [film.objectKey], put: [] });
  await downloadObject({
    url: get[film.objectKey] ?? '',
    path: job.input,
    expected: film,
    signal,
    onBytes: (received) =>
      heart.tell({ phase: 'download', percent: Math.round((percent * received) / Math.max(1, film.bytes)) }),
  });
}
