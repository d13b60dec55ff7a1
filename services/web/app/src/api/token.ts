import { readError } from './read-error';
import { learnServerTime, serverNowMs } from './server-clock';

type Held = { readonly token: string; readonly expiresAtMs: number };

/** Renewed this long before it ends, so that no request carries a token that dies on the way. */
const EARLY_MS = 30_000;

let held: Held | null = null;
let fetching: Promise<Held | null> | null = null;

/**
 * The short-lived bearer token of who is signed in, or null. Kept in memory only; the session itself is a cookie.
 * @throws {ApiError} when the service does not say who that is: nobody is signed out by a service that is down
 */
export async function bearerToken(): Promise<string | null> {
  if (held && held.expiresAtMs - EARLY_MS > serverNowMs()) return held.token;
  fetching ??= fetchToken().finally(() => {
    fetching = null;
  });
  held = await fetching;
  return held?.token ?? null;
}

export function forgetToken(): void {
  held = null;
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
  const payload = token.split('.')[1];
  if (!payload) return serverNowMs() + 60_000;
  try {
    const claims = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))) as { readonly exp?: number };
    return claims.exp ? claims.exp * 1000 : serverNowMs() + 60_000;
  } catch {
    return serverNowMs() + 60_000;
  }
}
