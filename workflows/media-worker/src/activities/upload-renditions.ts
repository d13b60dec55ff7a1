import type { Renditions as MadeFiles } from '@hoithi/media';
import { type RenditionAddress, type RenditionName, renditionObject } from '../film/rendition-keys';
import type { MediaStation, Renditions } from '../media-station';
import { uploadFile } from '../transfer/upload-file';

type RenditionUpload = {
  readonly station: MediaStation;
  readonly address: RenditionAddress;
  readonly made: MadeFiles | undefined;
  readonly signal: AbortSignal;
};

const NAMES: readonly RenditionName[] = ['play', 'poster', 'sheet', 'sprite'];

/** Stores what was made under keys that depend on the film alone; null where nothing was made. */
export async function uploadRenditions({ station, address, made, signal }: RenditionUpload): Promise<Renditions> {
  const files = NAMES.flatMap((name) => {
    const path = made?.[name];
    return path === undefined ? [] : [{ name, path, ...renditionObject(address, name) }];
  });
  if (files.length === 0) return { play: null, poster: null, sheet: null, sprite: null };
  const { put } = await station.urlsOf({ get: [], put: files.map(({ key, contentType }) => ({ key, contentType })) });
  const keys: Renditions = { play: null, poster: null, sheet: null, sprite: null };
  for (const { name, path, key, contentType } of files) {
    await uploadFile({ url: put[key] ?? '', path, contentType, signal });
    keys[name] = key;
  }
  return keys;
}
