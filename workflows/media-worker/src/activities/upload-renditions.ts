import type { Renditions as MadeFiles } from '@hoithi/media';
import { type RenditionAddress, renditionObject } from '../film/rendition-keys';
import type { MediaStation, Renditions } from '../media-station';
import { uploadFile } from '../transfer/upload-file';

type RenditionUpload = {
  readonly station: MediaStation;
  readonly address: RenditionAddress;
  readonly made: MadeFiles | undefined;
  /** File with the records of the runs. */
  readonly runs: string | undefined;
  readonly signal: AbortSignal;
};

export type UploadedFilm = { readonly renditions: Renditions; readonly runsKey: string | undefined };

/** Stores what was made under keys that depend on the film alone; null where nothing was made. */
export async function uploadRenditions({
  station,
  address,
  made,
  runs,
  signal,
}: RenditionUpload): Promise<UploadedFilm> {
  const posters = made?.posters ?? [];
  const paths = [made?.play, made?.sheet, made?.sprite, ...posters, runs].filter((path) => path !== undefined);
  const files = paths.map((path) => ({ path, ...renditionObject(address, path) }));
  if (files.length > 0) {
    const { put } = await station.urlsOf({ get: [], put: files.map(({ key, contentType }) => ({ key, contentType })) });
    for (const { path, key, contentType } of files)
      await uploadFile({ url: put[key] ?? '', path, contentType, signal });
  }
  const keyOf = (path: string | undefined): string | null =>
    path === undefined ? null : renditionObject(address, path).key;
  return {
    renditions: {
      play: keyOf(made?.play),
      poster: keyOf(made?.poster),
      sheet: keyOf(made?.sheet),
      sprite: keyOf(made?.sprite),
      posters: posters.map((path) => renditionObject(address, path).key),
    },
    runsKey: runs === undefined ? undefined : renditionObject(address, runs).key,
  };
}
