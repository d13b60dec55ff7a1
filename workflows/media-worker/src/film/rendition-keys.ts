import type { Renditions } from '../media-station';

export type RenditionName = keyof Renditions;

const FILES: Readonly<Record<RenditionName, { readonly file: string; readonly contentType: string }>> = {
  play: { file: 'play.mp4', contentType: 'video/mp4' },
  poster: { file: 'poster.jpg', contentType: 'image/jpeg' },
  sheet: { file: 'sheet.jpg', contentType: 'image/jpeg' },
  sprite: { file: 'sprite.jpg', contentType: 'image/jpeg' },
};

export type RenditionAddress = { readonly contestId: string; readonly entryId: string; readonly sha256: string };

/** Where a rendition lies: derived from the film's own hash, so that a second run overwrites with the same. */
export const renditionObject = (
  { contestId, entryId, sha256 }: RenditionAddress,
  name: RenditionName,
): { readonly key: string; readonly contentType: string } => ({
  key: `renditions/${contestId}/${entryId}/${sha256}/${FILES[name].file}`,
  contentType: FILES[name].contentType,
});
