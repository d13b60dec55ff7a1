import type { TrackReport } from '../boxes/container-report';

/** Codecs of cover pictures, as ffprobe names them. */
export const COVER_CODECS: ReadonlySet<string> = new Set(['mjpeg', 'png']);

/** The film's own picture: the first video track that is not one JPEG or PNG, which is a cover. */
export const filmTrack = (tracks: readonly TrackReport[]): TrackReport | undefined =>
  tracks.find(({ kind, codec, samples }) => kind === 'video' && !(COVER_CODECS.has(codec) && samples <= 1));
