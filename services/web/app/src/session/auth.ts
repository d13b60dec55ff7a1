import { ApiError } from '../api/api-error';
import { call } from '../api/call';
import { queryClient } from '../api/query-client';
import { readError } from '../api/read-error';
import type { Me } from '../api/shapes';
import { bearerToken, forgetToken } from '../api/token';

/** Asks for a six-digit code by e-mail. */
export const sendCode = (email: string): Promise<void> =>
  post('/api/auth/email-otp/send-verification-otp', { email, type: 'sign-in' });

/** @throws {ApiError} `code-invalid` */
export async function signIn(email: string, otp: string): Promise<void> {
  await post('/api/auth/sign-in/email-otp', { email, otp });
  forgetToken();
  queryClient.clear();
}

export async function signOut(): Promise<void> {
  await post('/api/auth/sign-out', {});
  forgetToken();
  queryClient.clear();
}

/** Who is signed in; null when nobody is. */
export async function readMe(): Promise<Me | null> {
  if ((await bearerToken().catch(() => offline())) === null) return null;
  try {
    return await call('me', {});
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) return null;
    throw error;
  }
}

async function post(path: string, body: unknown): Promise<void> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => offline());
  if (response.ok) return;
  // The sign-in library has error words of its own; any refusal of a code is one sentence for us.
  if (path.includes('/sign-in/') && response.status < 429)
    throw new ApiError({ code: 'code-invalid', status: response.status });
  throw await readError(response);
}

function offline(): never {
  throw new ApiError({ code: 'offline', status: 0 });
}
