import type { FilmPreview } from '@hoithi/contracts';
import type { PreviewFiles } from '@hoithi/media';
import { type RenditionAddress, renditionObject } from './rendition-keys';

export type PreviewObject = { readonly path: string; readonly key: string; readonly contentType: string };

/** Where each file of a preview lies in the store: derived from the film's own hash, so that a second run overwrites with the same. */
export function previewObjects(
  film: RenditionAddress,
  { renditions, hls, play }: PreviewFiles,
): { readonly objects: readonly PreviewObject[]; readonly preview: FilmPreview } {
  const object = (path: string, folder?: string): PreviewObject => ({ path, ...renditionObject(film, path, folder) });
  const films = renditions.map(({ name, path }) => ({ name, ...object(path) }));
  const streams = hls.map((path) => object(path, 'hls'));
  const copy = play === null ? null : object(play);
  const keyOf = (name: string): string | null => films.find((film) => film.name === name)?.key ?? null;
  return {
    // Playlists last: what they name is there before them.
    objects: [...films, ...(copy ? [copy] : []), ...streams].toSorted(
      (one, other) => Number(one.key.endsWith('.m3u8')) - Number(other.key.endsWith('.m3u8')),
    ),
    preview: {
      p720: keyOf('720p'),
      p480: keyOf('480p'),
      hls: streams.find(({ key }) => key.endsWith('/master.m3u8'))?.key ?? null,
      play: copy?.key ?? null,
    },
  };
}
