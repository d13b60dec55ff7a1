import { FFMPEG_MENDED } from '@hoithi/media';

/** By its number alone; a build from the development branch has none, and is taken for new. */
export function isFfmpegMended(number: string): boolean {
  const [, major, minor, patch] = (/^(\d+)\.(\d+)(?:\.(\d+))?/.exec(number) ?? []).map(Number);
  if (major === undefined || minor === undefined) return true;
  const line = FFMPEG_MENDED.find((one) => one.major === major && one.minor === minor);
  if (line) return (Number.isNaN(patch) ? 0 : (patch ?? 0)) >= line.patch;
  const last = FFMPEG_MENDED.at(-1);
  return last !== undefined && (major > last.major || (major === last.major && minor > last.minor));
}
