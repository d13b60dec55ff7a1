import { ApiError } from './api-error';
import { readError } from './read-error';
import { ROUTES, type RouteName } from './route-table';
import { noteReach } from './reach';
import { learnServerTime } from './server-clock';
import type { Given, Reply } from './shapes';
import { bearerToken, forgetToken } from './token';

type Parts = {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
  readonly file?: Blob;
  /** Whose request it is, where it may only leave in that person's name. */
  readonly by?: string;
};

/**
 * Calls one route of the contracts.
 * @throws {ApiError} with the server's code and sentences, or `offline` when nothing was reached
 */
export async function call<Name extends RouteName>(
  name: Name,
  given: Given<Name>,
  signal?: AbortSignal,
): Promise<Reply<Name>> {
  const response = await send(name, given as Parts, signal);
  return bodyOf<Name>(response, signal);
}

async function bodyOf<Name extends RouteName>(response: Response, signal?: AbortSignal): Promise<Reply<Name>> {
  return (response.status === 204 ? undefined : await whole(response.json(), signal)) as Reply<Name>;
}

/**
 * The same for what one person did on this device and may be sent much later: it leaves in that person's name or not at all.
 * @throws {ApiError} also `not-signed-in` while somebody else is signed in here
 */
export async function callAs<Name extends RouteName>(by: string, name: Name, given: Given<Name>): Promise<Reply<Name>> {
  const response = await send(name, { ...(given as Parts), by });
  return bodyOf<Name>(response);
}

/** The same for answers that are files. */
export async function callForFile<Name extends RouteName>(name: Name, given: Given<Name>): Promise<Blob> {
  const response = await send(name, given as Parts);
  return whole(response.blob());
}

/** The same for routes that take a file as their raw body. */
export async function callWithFile<Name extends RouteName>(
  name: Name,
  given: Given<Name>,
  file: Blob,
): Promise<Reply<Name>> {
  const response = await send(name, { ...(given as Parts), file });
  return (await whole(response.json())) as Reply<Name>;
}

async function send(name: RouteName, given: Parts, signal?: AbortSignal): Promise<Response> {
  const first = await sendOnce(name, given, signal);
  if (first.status !== 401) return checked(first);
  // The token may have been taken back early; one new token, one more try.
  forgetToken();
  return checked(await sendOnce(name, given, signal));
}

async function sendOnce(
  name: RouteName,
  { params, query, body, file, by }: Parts,
  signal?: AbortSignal,
): Promise<Response> {
  const [method, pattern] = ROUTES[name].split(' ') as [string, string];
  const path = pattern.replace(/:(\w+)/g, (_all, key: string) => encodeURIComponent(params?.[key] ?? ''));
  try {
    const token = await bearerToken(by);
    const response = await fetch(path + search(query), {
      method,
      headers: {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(file === undefined ? {} : { 'content-type': file.type || 'application/octet-stream' }),
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(file === undefined ? {} : { body: file }),
      ...(signal ? { signal } : {}),
    });
    learnServerTime(response);
    noteReach(true);
    return response;
  } catch (error) {
    throw unreached(error, signal);
  }
}

/** An answer that broke off on its way is no answer: whoever waits for it must not take it for a refusal. */
async function whole<Body>(body: Promise<Body>, signal?: AbortSignal): Promise<Body> {
  try {
    return await body;
  } catch (error) {
    throw unreached(error, signal);
  }
}

function unreached(error: unknown, signal?: AbortSignal): unknown {
  if (signal?.aborted || error instanceof ApiError) return error;
  noteReach(false);
  return new ApiError({ code: 'offline', status: 0 });
}

async function checked(response: Response): Promise<Response> {
  if (response.ok) return response;
  throw await readError(response);
}

function search(query: Parts['query']): string {
  const given = Object.entries(query ?? {}).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
}
