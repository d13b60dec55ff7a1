import { createHmac, timingSafeEqual } from 'node:crypto';

const DAY_MS = 86_400_000;
const LIFE_MS = 180 * DAY_MS;
const COOKIE = 'hoithi_v';

export type Voter = { readonly voterId: string };

/** Keys for one purpose each, from the one root secret: what is signed for one purpose is worthless for another. */
export const deriveKey = (secret: string, purpose: string): Buffer =>
  createHmac('sha256', secret).update(`fanpage/${purpose}`).digest();

/** A voter id with the time it was given, signed. It names nobody: the id is an HMAC of the verified contact. */
export function writeVoterCookie(
  voter: Voter,
  options: { readonly key: Buffer; readonly nowMs: number; readonly secure: boolean },
): string {
  const body = `${voter.voterId}.${options.nowMs.toString(36)}`;
  const secure = options.secure ? '; Secure' : '';
  return `${COOKIE}=${body}.${sign(body, options.key)}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${LIFE_MS / 1_000}${secure}`;
}

/** The voter of a request, or null when there is no cookie, or one that is forged or too old. */
export function readVoterCookie(
  header: string | undefined,
  options: { readonly key: Buffer; readonly nowMs: number },
): Voter | null {
  const value = new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]{10,100})\\.([0-9a-z]{1,12})\\.([\\w-]{43})(?:;|$)`).exec(
    header ?? '',
  );
  const [, voterId, issued, signature] = value ?? [];
  if (voterId === undefined || issued === undefined || signature === undefined) return null;
  if (!timingSafeEqual(Buffer.from(signature), Buffer.from(sign(`${voterId}.${issued}`, options.key)))) return null;
  return options.nowMs - Number.parseInt(issued, 36) > LIFE_MS ? null : { voterId };
}

const sign = (body: string, key: Buffer): string => createHmac('sha256', key).update(body).digest('base64url');
