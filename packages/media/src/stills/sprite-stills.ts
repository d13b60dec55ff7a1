import { SPRITE_TILES, everySeconds } from '../ffmpeg/plan-renditions';
import type { Stills } from './stills';

type Sprite = { readonly sprite: string | undefined; readonly timesMs: readonly number[]; readonly durationMs: number };

/**
 * The hover sprite as stills. ffmpeg does not tell which pictures it took, so they are chosen again from the times of all that it saw,
 * by the same rule: the first, then the first one at least a hundredth of the film later.
 */
export function spriteStills({ sprite, timesMs, durationMs }: Sprite): Stills | undefined {
  const { columns, rows } = SPRITE_TILES;
  const stepMs = 1000 * everySeconds(Math.max(1, durationMs / 1000) / (columns * rows));
  const shown: number[] = [];
  for (const atMs of timesMs) {
    const last = shown.at(-1);
    if (shown.length < columns * rows && (last === undefined || atMs - last >= stepMs)) shown.push(atMs);
  }
  if (sprite === undefined || shown.length === 0 || shown.some((atMs) => atMs < 0)) return undefined;
  return { columns, rows, sheets: [sprite], timesMs: shown.map(Math.round) };
}
