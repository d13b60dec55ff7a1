import type { MediaStation } from '../media-station';
import { uploadFile } from './upload-file';

/** Addresses are asked for so many objects at once. */
const PAGE = 20;

type Files = {
  readonly station: Pick<MediaStation, 'urlsOf'>;
  readonly files: readonly { readonly path: string; readonly key: string; readonly contentType: string }[];
  readonly signal: AbortSignal;
};

/** Stores files in their order, addresses a page at a time. @throws ContestError `service-unavailable` when the store does not take them */
export async function uploadPages({ station, files, signal }: Files): Promise<void> {
  for (let from = 0; from < files.length; from += PAGE) {
    const page = files.slice(from, from + PAGE);
    const { put } = await station.urlsOf({ get: [], put: page.map(({ key, contentType }) => ({ key, contentType })) });
    for (const { key, path, contentType } of page) await uploadFile({ url: put[key] ?? '', path, contentType, signal });
  }
}
