const KEY = 'hoithi-said';

/**
 * Instants for what this device says, by the server's clock as far as it is known: never the same twice and never backwards, be the
 * device's clock set back or the page opened anew without network. So what is said later counts as later (`mergeMarks`).
 * @returns the instant, epoch ms, after `seenAtMs`: the stamp of what is changed
 */
export function createSayWhen(from: {
  readonly disk: Pick<Storage, 'getItem' | 'setItem'>;
  readonly nowMs: () => number;
}): (seenAtMs: number | null) => number {
  let inMemoryMs = 0;
  return (seenAtMs) => {
    // Another tab of this device may have spoken since.
    const lastMs = Math.max(inMemoryMs, Number(from.disk.getItem(KEY)) || 0);
    inMemoryMs = Math.max(lastMs + 1, (seenAtMs ?? 0) + 1, Math.round(from.nowMs()));
    try {
      from.disk.setItem(KEY, String(inMemoryMs));
    } catch {
      // A full device keeps the order as long as the page is open.
    }
    return inMemoryMs;
  };
}
