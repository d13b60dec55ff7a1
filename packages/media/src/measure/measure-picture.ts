import { GREY } from '../ffmpeg/plan-renditions';
import type { PictureFacts } from '../media-facts';
import { readTimes } from './read-times';

const FRAME_BYTES = GREY.width * GREY.height;
/** Grey values 0..255 of a frame that a viewer calls black. */
const BLACK = { mean: 4, brightest: 24 } as const;
/**
 * Differences between two frames of a still picture. The mean alone is not enough: a person who speaks before a fixed
 * camera changes little of the picture, but always some part of it.
 */
const STILL = { mean: 0.3, largest: 2 } as const;

type PictureInput = {
  /** Grey frames, one after the other. */
  readonly grey: Uint8Array;
  /** ffmpeg's `framecrc` listing of the same frames, times in ms. */
  readonly times: string;
  readonly durationMs: number;
  /** Where all pictures were sampled: one that stays longer than this without a next one stands still. */
  readonly holdMs?: number | undefined;
};

/** Black and still shares, from the sampled frames. A frame stands for the time until the next one. */
export function measurePicture({ grey, times, durationMs, holdMs = Infinity }: PictureInput): PictureFacts {
  const startsMs = readTimes(times).slice(0, Math.floor(grey.length / FRAME_BYTES));
  const frames = startsMs.map((_, index) => grey.subarray(index * FRAME_BYTES, (index + 1) * FRAME_BYTES));
  const lengths = startsMs.map((start, index) => Math.max(0, (startsMs[index + 1] ?? durationMs) - start));
  const blacks = frames.map(isBlack);
  const stills = frames.map((frame, index) => {
    const next = frames[index + 1] ?? frames[index - 1];
    const held = (lengths[index] ?? 0) > holdMs;
    return !blacks[index] && (held || (next !== undefined && isStill(frame, next)));
  });
  const black = shareOf({ flags: blacks, lengths, durationMs });
  const changes = frames.map((frame, index) => {
    const previous = frames[index - 1];
    return previous !== undefined && !isStill(previous, frame);
  });
  const still = shareOf({ flags: stills, lengths, durationMs, changes });
  return {
    sampledFrames: frames.length,
    blackShare: black.share,
    longestBlackMs: black.longestMs,
    frozenShare: still.share,
    longestFrozenMs: still.longestMs,
  };
}

function isBlack(frame: Uint8Array): boolean {
  let [sum, brightest] = [0, 0];
  for (const value of frame) {
    sum += value;
    brightest = Math.max(brightest, value);
  }
  return sum / frame.length <= BLACK.mean && brightest <= BLACK.brightest;
}

function isStill(one: Uint8Array, other: Uint8Array): boolean {
  let [sum, largest] = [0, 0];
  for (let index = 0; index < one.length; index += 1) {
    const difference = Math.abs((one[index] ?? 0) - (other[index] ?? 0));
    sum += difference;
    largest = Math.max(largest, difference);
  }
  return sum / one.length < STILL.mean && largest <= STILL.largest;
}

type ShareInput = {
  readonly flags: readonly boolean[];
  readonly lengths: readonly number[];
  readonly durationMs: number;
  /** Frames that show something else than the one before, with which a new passage begins. */
  readonly changes?: readonly boolean[];
};

function shareOf({ flags, lengths, durationMs, changes = [] }: ShareInput): {
  readonly share: number;
  readonly longestMs: number;
} {
  let [total, run, longest] = [0, 0, 0];
  flags.forEach((flag, index) => {
    const length = lengths[index] ?? 0;
    if (changes[index]) run = 0;
    run = flag ? run + length : 0;
    total += flag ? length : 0;
    longest = Math.max(longest, run);
  });
  return { share: durationMs > 0 ? Math.min(1, total / durationMs) : 0, longestMs: Math.round(longest) };
}
