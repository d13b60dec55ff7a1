/** A place of a film that jurors wrote notes at: from the first to the last of them, and how many. Nobody is named, no word is shown. */
export type PooledTimecode = { readonly fromMs: number; readonly toMs: number; readonly notes: number };

/** Notes this close to each other speak of the same place. */
const SAME_PLACE_MS = 5_000;

/** Pools times of a film into places, in the order of the film. */
export function poolTimecodes(timesMs: readonly number[]): readonly PooledTimecode[] {
  const pooled: PooledTimecode[] = [];
  for (const atMs of timesMs.toSorted((a, b) => a - b)) {
    const last = pooled.at(-1);
    if (last !== undefined && atMs - last.toMs <= SAME_PLACE_MS) {
      pooled[pooled.length - 1] = { ...last, toMs: atMs, notes: last.notes + 1 };
    } else pooled.push({ fromMs: atMs, toMs: atMs, notes: 1 });
  }
  return pooled;
}
