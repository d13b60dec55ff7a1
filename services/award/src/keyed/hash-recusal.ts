import { canonicalJson, sha256Hex } from '@hoithi/scoring';

/** Binds a recusal, as it was written down, to the scan of the paper that it was read from. */
export function hashRecusal(of: {
  readonly contest: string;
  /** Public code of the film. */
  readonly entry: string;
  /** The juror's anonymous tag. */
  readonly juror: string;
  readonly reason: string;
  readonly scanSha256: string;
}): string {
  const { contest, entry, juror, reason, scanSha256 } = of;
  return sha256Hex(canonicalJson({ contest, entry, juror, reason, scanSha256 }));
}
