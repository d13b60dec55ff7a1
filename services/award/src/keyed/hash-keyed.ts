import { canonicalJson, sha256Hex } from '@hoithi/scoring';
import type { Keying } from '../store/keyed';

/** Binds what two persons keyed to the scan they read it from: the hash of the fields and of the scan's own hash. */
export function hashKeyed(of: {
  readonly contest: string;
  readonly entry: string;
  /** The juror's anonymous tag. */
  readonly juror: string;
  readonly keying: Pick<Keying, 'marks' | 'note' | 'watchedPercent'>;
  readonly scanSha256: string;
}): string {
  const { contest, entry, juror, scanSha256 } = of;
  const { marks, note, watchedPercent } = of.keying;
  return sha256Hex(canonicalJson({ contest, entry, juror, marks, note, watchedPercent, scanSha256 }));
}
