import type { MediaFacts } from '../media-facts';

/** Where the film's picture is among the streams of ffmpeg, as far as it is known. */
export type PictureSource = Pick<MediaFacts, 'pictureStream' | 'pictureTrackId'>;

/**
 * How ffmpeg is told which stream is the film's picture: by its place among the streams where gate 1 has seen it there, by the number
 * that the file gives it where gate 1 has seen an excerpt only, else the first one. `input`: which of the run's inputs is the film.
 */
export function pictureStream({ pictureStream: place, pictureTrackId: id = 0 }: PictureSource, input = 0): string {
  if (place !== undefined) return `${input}:${place}`;
  return id > 0 ? `${input}:i:${id}` : `${input}:v:0`;
}
