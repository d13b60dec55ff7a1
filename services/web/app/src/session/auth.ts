import { ApiError } from '../api/api-error';
import { call } from '../api/call';
import { queryClient } from '../api/query-client';
import { readError } from '../api/read-error';
import type { Me } from '../api/shapes';
import { bearerToken, forgetToken } from '../api/token';
import { forgetAnswers } from '../offline/kept-answers';
import { leaveDevice } from './leave-device';
import { tellOtherTabs } from './other-tabs';

/** Stands while somebody has left this device whose session could not be ended yet. */
const LEFT_KEY = 'hoithi-left';

/** Asks for a six-digit code by e-mail. */
export const sendCode = (email: string): Promise<void> =>
  post('/api/auth/email-otp/send-verification-otp', { email, type: 'sign-in' });

/** @throws {ApiError} `code-invalid` */
export async function signIn(email: string, otp: string): Promise<void> {
  await endSession();
  await post('/api/auth/sign-in/email-otp', { email, otp });
  forgetToken();
  queryClient.clear();
  await forgetAnswers();
  tellOtherTabs();
}

/**
 * Signs out on this device at once, network or not, and takes everything of this person off it. The session itself ends
 * at the server, now or as soon as it can be reached: until then nobody is signed in here.
 */
export async function signOut(): Promise<void> {
  localStorage.setItem(LEFT_KEY, 'yes');
  await leaveDevice();
  await endSession().catch(() => undefined);
}

/** Ends the session of who has left this device, if there is one still to be ended. */
async function endSession(): Promise<void> {
  if (localStorage.getItem(LEFT_KEY) === null) return;
  await post('/api/auth/sign-out', {});
  localStorage.removeItem(LEFT_KEY);
}

/** Who is signed in; null when nobody is. */
export async function readMe(): Promise<Me | null> {
  const me = await askMe();
  // A session that ended elsewhere leaves nothing to read here; sheets that were not sent wait for their juror.
  if (me === null) await forgetAnswers();
  return me;
}

async function askMe(): Promise<Me | null> {
  try {
    await endSession();
  } catch {
    return null;
  }
  const token = await bearerToken().catch((error: unknown) =>
    error instanceof ApiError ? Promise.reject(error) : offline(),
  );
  if (token === null) return null;
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
