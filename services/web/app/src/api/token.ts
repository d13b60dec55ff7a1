import { ApiError } from './api-error';
import { readError } from './read-error';
import { learnServerTime, serverNowMs } from './server-clock';

type Held = { readonly token: string; readonly expiresAtMs: number };

/** Renewed this long before it ends, so that no request carries a token that dies on the way. */
const EARLY_MS = 30_000;

let held: Held | null = null;
let fetching: Promise<Held | null> | null = null;

/**
 * The short-lived bearer token of who is signed in, or null. Kept in memory only; the session itself is a cookie.
 * @param by whose it must be, where something is sent that this person did
 * @throws {ApiError} when the service does not say who that is: nobody is signed out by a service that is down; `not-signed-in` where `by`
 * is given and nobody, or somebody else, is signed in
 */
export async function bearerToken(by?: string): Promise<string | null> {
  const token = await presentToken();
  if (by !== undefined && (token === null || claimsOf(token).sub !== by))
    throw new ApiError({ code: 'not-signed-in', status: 401 });
  return token;
}

async function presentToken(): Promise<string | null> {
  if (held && held.expiresAtMs - EARLY_MS > serverNowMs()) return held.token;
  fetching ??= fetchToken();
  const asked = fetching;
  try {
    const answer = await asked;
    if (fetching === asked) held = answer;
    return answer?.token ?? null;
  } finally {
    if (fetching === asked) fetching = null;
  }
}

export function forgetToken(): void {
  held = null;
  // One that is still on its way is of whoever was signed in when it was asked for.
  fetching = null;
}

async function fetchToken(): Promise<Held | null> {
  const response = await fetch('/api/auth/token', { headers: { accept: 'application/json' } });
  learnServerTime(response);
  if (response.status === 401) return null;
  if (!response.ok) throw await readError(response);
  const { token } = (await response.json()) as { readonly token?: string };
  return token ? { token, expiresAtMs: expiryOf(token) } : null;
}

/** Reads `exp`; the signature is the services' business. */
function expiryOf(token: string): number {
  const { exp } = claimsOf(token);
  return exp ? exp * 1000 : serverNowMs() + 60_000;
}

function claimsOf(token: string): { readonly sub?: string; readonly exp?: number } {
  const payload = token.split('.')[1] ?? '';
  try {
    return JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))) as ReturnType<typeof claimsOf>;
  } catch {
    return {};
  }
}
