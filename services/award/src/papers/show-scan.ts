import type { SignedScan } from '../store/paper-records';

/** A signed copy as the page shows it; current while the records still give the words that were signed. */
export const showScan = (
  { sha256, contentHash, fileName, bytes, atMs, byName }: SignedScan,
  of: { readonly contentHash: string; readonly path: string | null },
) => ({
  sha256,
  contentHash,
  fileName,
  bytes,
  atMs,
  byName,
  isCurrent: contentHash === of.contentHash,
  path: of.path,
});
