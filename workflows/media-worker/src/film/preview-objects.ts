import type { FilmPreview } from '@hoithi/contracts';
import { basename } from 'node:path';
import type { PreviewFiles } from '@hoithi/media';
import { type RenditionAddress, renditionFolder } from './rendition-keys';

export type PreviewObject = { readonly path: string; readonly key: string; readonly contentType: string };

const TYPES: Readonly<Record<string, string>> = {
  m3u8: 'application/vnd.apple.mpegurl',
  m4s: 'video/mp4',
  mp4: 'video/mp4',
};

/** Where each file of a preview lies in the store: derived from the film's own hash, so that a second run overwrites with the same. */
export function previewObjects(
  film: RenditionAddress,
  { renditions, hls, play }: PreviewFiles,
): { readonly objects: readonly PreviewObject[]; readonly preview: FilmPreview } {
  const base = renditionFolder(film);
  const object = (folder: string, path: string): PreviewObject => {
    const name = basename(path);
    return {
      path,
      key: `${folder}/${name}`,
      contentType: TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    };
  };
  const films = renditions.map(({ name, path }) => ({ name, ...object(base, path) }));
  const streams = hls.map((path) => object(`${base}/hls`, path));
  const copy = play === null ? null : object(base, play);
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
