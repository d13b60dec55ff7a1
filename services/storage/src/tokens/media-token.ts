import { ContestError, objectKey } from '@hoithi/contracts';
import type { Signer } from './sign';

type Claim = { readonly k: string; readonly e: number };

/**
 * The front-door path of one object. Expiry is rounded up to a step, so that pages made within the step share one address and the browser's cache.
 */
export function mediaPath(
  signer: Signer,
  grant: { readonly objectKey: string; readonly forSeconds: number; readonly nowMs: number },
): string {
  const step = Math.max(60, Math.floor(grant.forSeconds / 4));
  const e = Math.ceil((grant.nowMs / 1000 + grant.forSeconds) / step) * step;
  return `/media/${signer.sign({ k: grant.objectKey, e } satisfies Claim)}`;
}

/** @throws {ContestError} `media-link-invalid` */
export function openMediaToken(
  signer: Signer,
  token: string,
  nowMs: number,
): { readonly objectKey: string; readonly expiresAtMs: number } {
  const claim = signer.open<Claim>(token, nowMs);
  if (!claim) throw new ContestError('media-link-invalid');
  return { objectKey: objectKey.parse(claim.k), expiresAtMs: claim.e * 1000 };
}
