const WINDOW_MS = 15_000;

export type Sample = { readonly atMs: number; readonly bytes: number };

/** Keeps the samples of the last seconds. */
export function addSample(samples: readonly Sample[], sample: Sample): readonly Sample[] {
  return [...samples.filter((old) => sample.atMs - old.atMs <= WINDOW_MS), sample];
}

/** Bytes per second over the window; null until there is something to go by. */
export function bytesPerSecond(samples: readonly Sample[]): number | null {
  const first = samples[0];
  const last = samples.at(-1);
  if (!first || !last || last.atMs - first.atMs < 1000 || last.bytes <= first.bytes) return null;
  return ((last.bytes - first.bytes) * 1000) / (last.atMs - first.atMs);
}
