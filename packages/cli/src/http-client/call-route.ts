import type { HttpContract } from '@hoithi/contracts';
import type { z } from 'zod';
import { ApiError } from './api-error';

export type RouteCall<Route extends HttpContract> = {
  readonly params?: z.input<Route['params']>;
  readonly query?: z.input<Route['query']>;
  readonly body?: z.input<Route['body']>;
};

/** Someone who calls the site: an origin, and where signed in a way to get a fresh token. */
export type Caller = { readonly origin: string; readonly token?: () => Promise<string>; readonly cookie?: string };

const PATIENCE_MS = 90_000;
const PAUSE_MS = 500;

/**
 * Calls one route by its contract and parses the reply. While a part of the site is away (no connection, 502-504, 429, 507) it asks again, as a
 * person would: every route may be called twice.
 * @throws {ApiError} with the code, sentences and facts of the answer
 */
export async function callRoute<Route extends HttpContract>(
  caller: Caller,
  route: Route,
  call: RouteCall<Route> = {},
): Promise<z.output<Route['reply']>> {
  const giveUpAtMs = Date.now() + PATIENCE_MS;
  for (;;) {
    const error = await tryOnce(caller, route, call).catch((failure: unknown) => ({ failure }));
    if (!('failure' in error)) return route.reply.parse(error.reply) as z.output<Route['reply']>;
    const { failure } = error;
    const passing = failure instanceof ApiError ? failure.retryable : failure instanceof TypeError;
    if (!passing || Date.now() > giveUpAtMs) throw failure;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

async function tryOnce<Route extends HttpContract>(
  caller: Caller,
  route: Route,
  call: RouteCall<Route>,
): Promise<{ readonly reply: unknown }> {
  const response = await fetch(addressOf(caller.origin, route.path, call), {
    method: route.method,
    headers: {
      accept: 'application/json',
      origin: caller.origin,
      ...(caller.cookie ? { cookie: caller.cookie } : {}),
      ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(caller.token ? { authorization: `Bearer ${await caller.token()}` } : {}),
    },
    ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
  });
  const text = await response.text();
  if (!response.ok) throw ApiError.from(`${route.method} ${route.path}`, response.status, text);
  return { reply: text === '' ? {} : JSON.parse(text) };
}

function addressOf(origin: string, path: string, call: { readonly params?: unknown; readonly query?: unknown }): URL {
  const params = (call.params ?? {}) as Readonly<Record<string, string>>;
  const url = new URL(
    path.replaceAll(/:(\w+)/g, (_match, name: string) => encodeURIComponent(params[name] ?? '')),
    origin,
  );
  for (const [name, value] of Object.entries((call.query ?? {}) as Record<string, string>))
    url.searchParams.set(name, value);
  return url;
}
