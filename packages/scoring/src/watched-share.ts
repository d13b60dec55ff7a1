/** From and to in a film, milliseconds. */
export type WatchedInterval = readonly [fromMs: number, toMs: number];

/** Joins intervals of a film into disjoint ones in order; what lies beyond the film's end does not count. */
export function uniteWatched(
  intervals: readonly WatchedInterval[],
  durationMs: number | null,
): readonly WatchedInterval[] {
  const end = durationMs ?? Number.MAX_SAFE_INTEGER;
  const sorted = intervals
    .map(([from, to]): WatchedInterval => [from, Math.min(to, end)])
    .filter(([from, to]) => to > from)
    .toSorted((a, b) => a[0] - b[0]);
  const joined: WatchedInterval[] = [];
  for (const [from, to] of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], to)];
    else joined.push([from, to]);
  }
  return joined;
}

/**
 * Share of the film that was really played, 0 to 1: each second counts once, at whatever speed. The last half second is given,
 * for players end a frame early. 0 for a film of unknown length.
 */
export function watchedShare(intervals: readonly WatchedInterval[], durationMs: number | null): number {
  if (durationMs === null || durationMs <= 0) return 0;
  const playedMs = uniteWatched(intervals, durationMs).reduce((sum, [from, to]) => sum + to - from, 0);
  return playedMs + 500 >= durationMs ? 1 : playedMs / durationMs;
}
