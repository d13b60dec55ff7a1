import type { LogHead } from '@hoithi/scoring';

/** A head as it is published, without what the store adds. */
export const showHead = ({ index, size, root, atMs, previous, hash }: LogHead): LogHead => ({
  index,
  size,
  root,
  atMs,
  previous,
  hash,
});
