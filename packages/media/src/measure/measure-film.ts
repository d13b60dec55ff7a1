import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContainerDefect } from '../boxes/container-defect';
import type { ContainerReport } from '../boxes/container-report';
import { decodeFacts } from '../facts/decode-facts';
import { filmTrack } from '../facts/film-track';
import { planRenditions, type RenditionRequest, RENDITION_FILES } from '../ffmpeg/plan-renditions';
import { runFfmpeg } from '../ffmpeg/run-ffmpeg';
import type { KnownFilm } from '../film-inspection';
import type { MediaFacts } from '../media-facts';
import { choosePlayCopy } from '../preview/choose-play-copy';
import { shownSize } from '../preview/shown-size';
import { THRESHOLDS } from '../verdict/thresholds';
import { comparePlayedEnd } from './compare-played-end';
import { framesToDecode } from './frames-to-decode';
import { greyCrops } from './grey-crops';
import { measureDetail } from './measure-detail';
import { measurePicture } from './measure-picture';
import { measureRaster } from './measure-raster';
import { measureSound } from './measure-sound';
import { readTimes } from './read-times';

type Measured = { readonly facts: MediaFacts; readonly defects: readonly ContainerDefect[] };

/**
 * Gate 2: renditions and what they show. Key frames are enough for most films; one with rare key frames, and one whose key
 * frames do not come out as promised, is decoded whole, so that open groups of pictures are not mistaken for damage.
 * Throws as `runFfmpeg` does.
 */
export async function measureFilm(input: KnownFilm & { readonly report: ContainerReport }): Promise<Measured> {
  const frames = input.everySecond === true ? 'all' : framesToDecode(input.facts);
  const first = await renderOnce({ ...input, frames });
  if (frames === 'all' || isConvincing(first)) return first;
  return renderOnce({ ...input, frames: 'all' });
}

function isConvincing({ facts: { durationMs = 0, picture, decode }, defects }: Measured): boolean {
  if (defects.length > 0 || picture === undefined || decode === undefined) return false;
  const dense = picture.sampledFrames > 1 && picture.sampledFrames * THRESHOLDS.keyFrameGapMs >= durationMs;
  // A short scene that is repeated shows the same picture at every key frame, and yet it moves.
  const still = picture.longestFrozenMs > durationMs * THRESHOLDS.frozenShare.oneStill;
  return dense && !still && decode.videoErrors === 0 && decode.lostFrames === 0;
}

/** Ten to fifty times what an idle machine needs: a busy one must not turn a good film into an unprocessable one. */
const WALL_MS = { key: { least: 300_000, perMegabyte: 1_000 }, all: { least: 900_000, perMegabyte: 4_000 } } as const;
/** Below the hour that Temporal gives the activity. */
const MAX_WALL_MS = 45 * 60_000;
const STALL_MS = 120_000;
/** All pictures are sampled more than once a second; where the next one comes later than this, there was none. */
const HELD_MS = 2_500;

type RenderInput = KnownFilm & { readonly report: ContainerReport; readonly frames: RenditionRequest['frames'] };

async function renderOnce({
  job,
  sandbox,
  profile,
  signal,
  onProgress,
  onRun,
  onRunning,
  facts,
  report,
  codecs,
  frames,
  everySecond,
}: RenderInput): Promise<Measured> {
  const durationMs = facts.durationMs ?? 0;
  const hasAudio = facts.audioCodec !== undefined;
  const plan = planRenditions({
    durationMs,
    pictureStream: facts.pictureStream,
    pictureTrackId: facts.pictureTrackId,
    codecs,
    hasAudio,
    playCopy: choosePlayCopy(facts, profile),
    sourceBytes: report.bytes,
    frames,
    stills: everySecond === true,
  });
  const pace = frames === 'all' ? 'all' : 'key';
  const wallMs = Math.min(MAX_WALL_MS, WALL_MS[pace].least + (report.bytes / 1_000_000) * WALL_MS[pace].perMegabyte);
  const run = await runFfmpeg({
    job,
    sandbox,
    plan,
    wallMs,
    stallMs: STALL_MS,
    signal,
    onRun,
    onRunning,
    onProgress: (outTimeMs) =>
      onProgress?.({
        phase: 'renditions',
        percent: Math.min(99, 5 + Math.round((94 * outTimeMs) / Math.max(1, durationMs))),
      }),
  });
  const [grey, times, detail] = await Promise.all([
    readFile(join(job.path, RENDITION_FILES.grey)),
    readFile(join(job.path, RENDITION_FILES.greyTimes), 'utf8'),
    readFile(join(job.path, RENDITION_FILES.detail)),
  ]);
  const sound = hasAudio
    ? measureSound({ listing: await readFile(join(job.path, RENDITION_FILES.sound), 'utf8'), durationMs })
    : undefined;
  const crops = greyCrops(detail, shownSize({ ...facts, sampleAspectRatio: undefined }));
  const picture = {
    ...measurePicture({ grey, times, durationMs, holdMs: frames === 'all' ? HELD_MS : undefined }),
    ...measureDetail(crops),
    ...measureRaster(crops),
  };
  const expected = frames === 'all' ? expectedPerSecond(facts) : expectedKeyFrames(report);
  const decode = decodeFacts({
    run,
    checkedFrames: frames === 'all' ? (facts.frames ?? 0) : picture.sampledFrames,
    lostFrames: lostOf(expected, picture.sampledFrames),
  });
  const known = { ...facts, picture, sound, decode };
  return {
    facts: known,
    defects: comparePlayedEnd({ facts: known, timesMs: readTimes(times), gapMs: sampleGapMs(facts, frames) }),
  };
}

/**
 * Longest time between two sampled pictures, or behind the last one; fragments do not say how far their key frames are apart. A last
 * picture may stand for a while, as screen recorders and slide shows leave it, but is no film of its own.
 */
function sampleGapMs(facts: MediaFacts, frames: RenditionRequest['frames']): number {
  const { maxKeyFrameGapMs, maxFrameGapMs = 0, lastFrameMs = 0 } = facts;
  if (frames !== 'all') return maxKeyFrameGapMs ?? THRESHOLDS.keyFrameGapMs;
  return Math.max(1_000, maxFrameGapMs, Math.min(lastFrameMs, THRESHOLDS.longestEndPictureMs));
}

/** One frame at either end may fall out for reasons of timing. */
function lostOf(expected: number | undefined, got: number): number {
  if (expected === undefined || got >= expected * THRESHOLDS.decodedFrames - 1) return 0;
  return expected - got;
}

/** One frame per second is sampled until the last one, which may stand; unknown where the film itself has pauses. */
function expectedPerSecond({ durationMs = 0, maxFrameGapMs = 0, lastFrameMs = 0 }: MediaFacts): number | undefined {
  return maxFrameGapMs > 500 ? undefined : Math.floor(Math.max(0, durationMs - lastFrameMs) / 1_100);
}

/** What the index promises; unknown for a trimmed film, whose hidden key frames ffmpeg leaves out. */
function expectedKeyFrames({ tracks }: ContainerReport): number | undefined {
  const video = filmTrack(tracks);
  return video === undefined || video.mediaMs - video.durationMs > 500 ? undefined : video.keyFrames;
}
