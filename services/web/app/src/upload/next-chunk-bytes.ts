const MIB = 1024 * 1024;
export const FIRST_CHUNK_BYTES = MIB;
const MOST_BYTES = 8 * MIB;
const QUICK_MS = 10_000;
const SLOW_MS = 30_000;

/** What is lost when a link breaks is at most one chunk: small ones on a slow link, up to 8 MiB on a quick one. */
export function nextChunkBytes(chunkBytes: number, tookMs: number): number {
  if (tookMs < QUICK_MS) return Math.min(MOST_BYTES, chunkBytes * 2);
  if (tookMs > SLOW_MS) return Math.max(MIB, Math.floor(chunkBytes / 2));
  return chunkBytes;
}
