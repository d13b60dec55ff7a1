import type { ContainerReport, TrackReport } from '../boxes/container-report';
import type { MediaFacts } from '../media-facts';
import { filmTrack, pictureTracks } from './film-track';

const TRANSFER_NAMES: Readonly<Record<number, string>> = { 1: 'bt709', 16: 'smpte2084', 18: 'arib-std-b67' };

/** What gate 0 knows about the film: its own picture and its first audio track. */
export function factsFromContainer(report: ContainerReport): MediaFacts {
  const video = filmTrack(report.tracks);
  const audios = report.tracks.filter((track) => track.kind === 'audio');
  return {
    bytes: report.bytes,
    fastStart: report.fastStart,
    fragmented: report.fragmented,
    createdAtMs: report.createdAtMs,
    ...(video && videoFacts(video)),
    ...(video && video.durationMs > 0 && { bitRateKbps: Math.round((report.bytes * 8) / video.durationMs) }),
    ...(audios[0] && audioFacts(audios[0])),
    pictureTracks: pictureTracks(report.tracks).length,
    audioTracks: audios.length,
  };
}

const videoFacts = (video: TrackReport): Partial<MediaFacts> => ({
  pictureTrackId: video.id,
  durationMs: video.durationMs,
  width: video.width,
  height: video.height,
  rotationDegrees: video.rotationDegrees,
  videoCodec: video.codec,
  frameRate: Math.round(video.frameRate * 1000) / 1000,
  frames: video.samples,
  maxFrameGapMs: video.maxGapMs,
  lastFrameMs: video.lastSampleMs,
  maxKeyFrameGapMs: video.maxKeyFrameGapMs,
  variableFrameRate: video.variableFrameRate,
  bitDepth: video.bitDepth,
  chromaFormat: video.chromaFormat,
  sampleAspectRatio: video.pixelAspect,
  colorTransfer: video.transfer === undefined ? undefined : (TRANSFER_NAMES[video.transfer] ?? String(video.transfer)),
});

const LONGEST_SOUND_FRAME_MS = 1_000;

const audioFacts = (audio: TrackReport): Partial<MediaFacts> => ({
  audioCodec: audio.codec,
  // A last frame of sound lasts a fraction of a second, whatever the index says.
  audioDurationMs:
    audio.lastSampleMs > LONGEST_SOUND_FRAME_MS
      ? Math.min(audio.durationMs, Math.max(0, audio.mediaMs - audio.lastSampleMs))
      : audio.durationMs,
  audioChannels: audio.channels,
  audioSampleRate: audio.sampleRate,
  audioFrames: audio.samples,
});
