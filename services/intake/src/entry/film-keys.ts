import type { FilmSources } from '@hoithi/contracts';
import type { Film } from './entry-record';

/** The object keys under which a film can be played: its play copy, the better one where there are two, and its renditions. */
export function filmKeys({ inspection, preview }: Film): {
  readonly playKey: string | null;
  readonly preview: FilmSources | null;
} {
  const playKey = preview?.play ?? inspection?.renditions.play ?? null;
  if (!preview) return { playKey, preview: null };
  const { hls, p720, p480 } = preview;
  return { playKey, preview: { hls, p720, p480 } };
}
