import type { Renditions as MadeFiles } from '@hoithi/media';
import type { MediaStation, Renditions } from '../media-station';
import { uploadPages } from '../transfer/upload-pages';
import { type RenditionAddress, renditionObject } from './rendition-keys';

type Kept = {
  readonly station: Pick<MediaStation, 'urlsOf'>;
  readonly film: RenditionAddress;
  readonly made: MadeFiles | undefined;
  readonly signal: AbortSignal;
};

/** Stores what was made under keys that depend on the film alone; null where nothing was made. */
export async function keepRenditions({ station, film, made, signal }: Kept): Promise<Renditions> {
  const { play, poster, sheet, sprite, posters = [] } = made ?? {};
  const paths = [play, sheet, sprite, ...posters].filter((path) => path !== undefined);
  await uploadPages({ station, files: paths.map((path) => ({ path, ...renditionObject(film, path) })), signal });
  const keyOf = (path: string | undefined): string | null =>
    path === undefined ? null : renditionObject(film, path).key;
  return {
    play: keyOf(play),
    poster: keyOf(poster),
    sheet: keyOf(sheet),
    sprite: keyOf(sprite),
    posters: posters.map((path) => renditionObject(film, path).key),
  };
}
