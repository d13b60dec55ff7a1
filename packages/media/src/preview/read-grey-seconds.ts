import { GREY } from '../ffmpeg/plan-renditions';
import { readTimes } from '../measure/read-times';

/** One picture per second of film, 32x18 grey values in rows. */
export type GreySecond = { readonly atMs: number; readonly grey: Uint8Array };

const FRAME_BYTES = GREY.width * GREY.height;

/** Brings ffmpeg's raw pictures and its listing of their times (ms) together; what lacks its other half is left out. */
export function readGreySeconds({
  grey,
  times,
}: {
  readonly grey: Uint8Array;
  readonly times: string;
}): readonly GreySecond[] {
  return readTimes(times)
    .slice(0, Math.floor(grey.length / FRAME_BYTES))
    .map((atMs, index) => ({ atMs, grey: grey.subarray(index * FRAME_BYTES, (index + 1) * FRAME_BYTES) }));
}
