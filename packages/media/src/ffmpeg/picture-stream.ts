import type { MediaFacts } from '../media-facts';

/** How ffmpeg is told which stream is the film's picture; the first one where gate 1 has not said. */
export const pictureStream = ({ pictureStream: number }: Pick<MediaFacts, 'pictureStream'>): string =>
  `0:${number ?? 'v:0'}`;
