import { ContestError, objectKey } from '@hoithi/contracts';
import type { Signer } from './sign';

/** `k`: one object. `d`: the folder of a playlist, whose files a player asks for by name. */
type Claim = { readonly k?: string; readonly d?: string; readonly e: number };

/** What may lie in the folder of a playlist. */
const FILE_NAME = /^[a-z0-9-]{1,40}\.(m3u8|m4s)$/;

/**
 * The front-door path of one object. Expiry is rounded up to a step, so that pages made within the step share one address and the browser's cache.
 * The grant of a playlist covers its folder, because a player asks for what the playlist names, beside it.
 */
export function mediaPath(
  signer: Signer,
  grant: { readonly objectKey: string; readonly forSeconds: number; readonly nowMs: number },
): string {
  const step = Math.max(60, Math.floor(grant.forSeconds / 4));
  const e = Math.ceil((grant.nowMs / 1000 + grant.forSeconds) / step) * step;
  const at = grant.objectKey.lastIndexOf('/');
  const [folder, name] = [grant.objectKey.slice(0, at), grant.objectKey.slice(at + 1)];
  if (at > 0 && name.endsWith('.m3u8')) return `/media/${signer.sign({ d: folder, e } satisfies Claim)}/${name}`;
  return `/media/${signer.sign({ k: grant.objectKey, e } satisfies Claim)}`;
}

/**
 * Opens `/media/<token>` or `/media/<token>/<name>`.
 * @throws {ContestError} `media-link-invalid`, also for a name that no playlist's folder holds
 */
export function openMediaToken(
  signer: Signer,
  asked: { readonly token: string; readonly name?: string | undefined; readonly nowMs: number },
): { readonly objectKey: string; readonly expiresAtMs: number } {
  const claim = signer.open<Claim>(asked.token, asked.nowMs);
  const key = claim && keyOf(claim, asked.name);
  if (!claim || !key) throw new ContestError('media-link-invalid');
  return { objectKey: objectKey.parse(key), expiresAtMs: claim.e * 1000 };
}

function keyOf(claim: Claim, name: string | undefined): string | null {
  if (name === undefined) return claim.k ?? null;
  return claim.d !== undefined && FILE_NAME.test(name) ? `${claim.d}/${name}` : null;
}
