import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError } from './api-error';
import type { Caller } from './call-route';
import type { Mailbox } from './mailbox';

/** Tokens live for ten minutes; a new one is fetched well before. */
const TOKEN_MS = 5 * 60_000;
const PATIENCE_MS = 60_000;

/** Signs in as a person does: asks for a code, reads it in the mail, hands it in; later calls carry a short-lived token. */
export async function signIn(options: {
  readonly origin: string;
  readonly mailbox: Mailbox;
  readonly email: string;
}): Promise<Caller> {
  const { origin, mailbox, email } = options;
  const seen = await mailbox.lastId(email);
  await post(origin, '/api/auth/email-otp/send-verification-otp', { email, type: 'sign-in' });
  const otp = await mailbox.waitForCode({ to: email, after: seen });
  const signedIn = await post(origin, '/api/auth/sign-in/email-otp', { email, otp });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  let held = { token: '', untilMs: 0 };
  return {
    origin,
    token: async () => {
      if (held.untilMs > Date.now()) return held.token;
      const response = await request(`${origin}/api/auth/token`, { headers: { cookie, origin } });
      const { token } = (await response.json()) as { token: string };
      held = { token, untilMs: Date.now() + TOKEN_MS };
      return token;
    },
  };
}

const post = (origin: string, path: string, body: object): Promise<Response> =>
  request(origin + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify(body),
  });

async function request(url: string, init: RequestInit): Promise<Response> {
  const giveUpAtMs = Date.now() + PATIENCE_MS;
  for (;;) {
    const response = await fetch(url, init).catch(() => null);
    if (response?.ok) return response;
    const error = response ? ApiError.from(new URL(url).pathname, response.status, await response.text()) : null;
    if (Date.now() > giveUpAtMs || (error && !error.retryable)) throw error ?? new Error(`${url} does not answer`);
    await sleep(500);
  }
}
