import type { TrackReport } from '../boxes/container-report';

/** Codecs of cover pictures and of the pictures of chapters, as ffprobe names them. */
export const COVER_CODECS: ReadonlySet<string> = new Set(['mjpeg', 'png']);

const isStill = ({ codec }: TrackReport): boolean => COVER_CODECS.has(codec);

/** The video tracks that are more than a cover, which is one JPEG or PNG. */
export const pictureTracks = (tracks: readonly TrackReport[]): readonly TrackReport[] =>
  tracks.filter((track) => track.kind === 'video' && !(isStill(track) && track.samples <= 1));

/**
 * The film's own picture: the first video track, as players choose it. One that is switched off, and one of JPEGs, which phones and
 * drones write as a preview and editors for chapters, gives way to another.
 */
export function filmTrack(tracks: readonly TrackReport[]): TrackReport | undefined {
  const pictures = pictureTracks(tracks);
  const moving = pictures.filter((track) => !isStill(track));
  const choice = moving.length > 0 ? moving : pictures;
  return choice.find(({ isEnabled }) => isEnabled) ?? choice[0];
}
