import { type FilmFingerprint, LONGEST_MS, type PictureBasis, type PictureTrack, type SoundTrack } from './fingerprint';
import { hashPicture } from './picture/hash-picture';

/** What is taken from a film: small grey pictures one after the other with their times, and raw chromaprint items. */
export type FilmTraces = {
  readonly durationMs: number;
  readonly basis: PictureBasis;
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
  readonly timesMs: readonly number[];
  /** As `ffmpeg -f chromaprint -fp_format raw` writes them; every second item is kept. */
  readonly soundItems: Uint32Array;
};

/** Pictures nearer to each other than this add cost and no evidence: films may have a key frame at every frame. */
const LEAST_STEP_MS = 900;

/** The fingerprint of one film; what lies behind `LONGEST_MS` is left out. */
export function makeFingerprint(traces: FilmTraces): FilmFingerprint {
  return { durationMs: traces.durationMs, pictures: hashPictures(traces), sound: thinSound(traces.soundItems) };
}

function hashPictures({ basis, width, height, grey, timesMs }: FilmTraces): PictureTrack {
  const bytes = width * height;
  let last = -Infinity;
  const taken = timesMs.flatMap((atMs, index) => {
    const inside = atMs >= 0 && atMs < LONGEST_MS && (index + 1) * bytes <= grey.length;
    if (!inside || atMs - last < LEAST_STEP_MS) return [];
    last = atMs;
    const picture = grey.subarray(index * bytes, (index + 1) * bytes);
    return [{ atMs: Math.round(atMs), ...hashPicture({ grey: picture, width, height }) }];
  });
  return {
    basis,
    timesMs: Uint32Array.from(taken, ({ atMs }) => atMs),
    upHighs: Uint32Array.from(taken, ({ upHigh }) => upHigh),
    upLows: Uint32Array.from(taken, ({ upLow }) => upLow),
    downHighs: Uint32Array.from(taken, ({ downHigh }) => downHigh),
    downLows: Uint32Array.from(taken, ({ downLow }) => downLow),
  };
}

const KEPT_OF = 2;
const MOST_SOUND_ITEMS = Math.ceil(LONGEST_MS / 247);

const thinSound = (items: Uint32Array): SoundTrack =>
  items.filter((_, index) => index % KEPT_OF === 0).slice(0, MOST_SOUND_ITEMS);
