import { basename, extname } from 'node:path';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.mp4': 'video/mp4',
  '.m4s': 'video/mp4',
  '.m3u8': 'application/vnd.apple.mpegurl',
  '.jpg': 'image/jpeg',
  '.json': 'application/json',
};

/** The film of an entry, or a reference clip. */
export type RenditionAddress =
  | { readonly contestId: string; readonly entryId: string; readonly sha256: string }
  | { readonly clipId: string; readonly sha256: string };

/** The folder of everything that is made from a film. */
const renditionFolder = (film: RenditionAddress): string =>
  'clipId' in film
    ? `clips/${film.clipId}/${film.sha256}`
    : `renditions/${film.contestId}/${film.entryId}/${film.sha256}`;

/** Where a file made from a film lies: derived from the film's own hash, so that a second run overwrites with the same. */
export const renditionObject = (
  film: RenditionAddress,
  path: string,
  folder?: string,
): { readonly key: string; readonly contentType: string } => ({
  key: [renditionFolder(film), ...(folder === undefined ? [] : [folder]), basename(path)].join('/'),
  contentType: CONTENT_TYPES[extname(path)] ?? 'application/octet-stream',
});
