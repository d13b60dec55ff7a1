import { canonicalJson } from '../bundle/canonical-json';
import { hashLeaf } from './hash-leaf';
import { utf8ToBytes } from './sha256';

/**
 * One line of a contest's commitment log, in the order things happened to reach it. `rules` is the first: the scoring rules
 * before any sheet. `seal` and `reopen` carry the hash of the sheet, and so does `exclude`, by which the council leaves a sealed
 * sheet out of the count; `decision` carries that of the statement a result is published with. Nothing in a leaf tells a mark or a
 * juror.
 */
export type LogLeaf = {
  readonly kind: 'rules' | 'seal' | 'reopen' | 'exclude' | 'decision';
  readonly hash: string;
  readonly atMs: number;
};

/** Leaf hash over the canonical JSON of contest, kind, hash and instant. */
export const hashLogLeaf = (contest: string, { kind, hash, atMs }: LogLeaf): string =>
  hashLeaf(utf8ToBytes(canonicalJson({ contest, kind, hash, atMs })));
