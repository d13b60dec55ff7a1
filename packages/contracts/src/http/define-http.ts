import { z } from 'zod';
import type { Audience, HttpContract } from './http-contract';

const none = z.object({});
type None = typeof none;

/** Fills what a route leaves out with the empty object, so that every route parses params, query and body. */
export function defineHttp<
  Params extends z.ZodType = None,
  Query extends z.ZodType = None,
  Body extends z.ZodType = None,
  Reply extends z.ZodType = None,
>(route: {
  readonly method: HttpContract['method'];
  readonly path: string;
  readonly audience: Audience;
  readonly summary: string;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  readonly reply?: Reply;
}): HttpContract<Params, Query, Body, Reply> {
  return {
    ...route,
    params: route.params ?? (none as unknown as Params),
    query: route.query ?? (none as unknown as Query),
    body: route.body ?? (none as unknown as Body),
    reply: route.reply ?? (none as unknown as Reply),
  };
}
