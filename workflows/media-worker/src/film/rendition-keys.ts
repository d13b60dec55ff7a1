import { basename, extname } from 'node:path';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.mp4': 'video/mp4',
  '.jpg': 'image/jpeg',
  '.json': 'application/json',
};

export type RenditionAddress = { readonly contestId: string; readonly entryId: string; readonly sha256: string };

/** Where a file made from a film lies: derived from the film's own hash, so that a second run overwrites with the same. */
export const renditionObject = (
  { contestId, entryId, sha256 }: RenditionAddress,
  path: string,
): { readonly key: string; readonly contentType: string } => ({
  key: `renditions/${contestId}/${entryId}/${sha256}/${basename(path)}`,
  contentType: CONTENT_TYPES[extname(path)] ?? 'application/octet-stream',
});
