import { canonicalJson } from '../bundle/canonical-json';
import { sha256Hex } from './sha256';

/** What is published of the log at one instant. `previous` is the hash of the head before it, so heads are a chain. */
export type LogHead = {
  /** Number of the head, from 0. */
  readonly index: number;
  /** Leaves of the log at that instant. */
  readonly size: number;
  /** Root of the Merkle tree over those leaves. */
  readonly root: string;
  readonly atMs: number;
  readonly previous: string | null;
  /** SHA-256 over all of the above and the contest: the one text to note down. */
  readonly hash: string;
};

/** Hash of a head over the canonical JSON of the contest and everything the head says. */
export const hashLogHead = (contest: string, head: Omit<LogHead, 'hash'>): string => {
  const { index, size, root, atMs, previous } = head;
  return sha256Hex(canonicalJson({ contest, index, size, root, atMs, previous }));
};
