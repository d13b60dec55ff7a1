import type { HttpContract } from '@hoithi/contracts';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { Principal } from '../auth/principal';
import type { Logger } from '../create-logger';

/** What a handler gets: everything parsed and decided, and the raw pair for what is not JSON. */
export type RouteCall<Params = unknown, Query = unknown, Body = unknown> = {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly principal: Principal | null;
  /** The caller of a route that is not public. */
  readonly signedIn: () => Principal;
  readonly correlationId: string;
  readonly log: Logger;
  readonly request: Request;
  readonly response: Response;
};

export type RouteHandler<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Reply extends z.ZodType = z.ZodType,
> = (
  call: RouteCall<z.output<Params>, z.output<Query>, z.output<Body>>,
) => Promise<z.input<Reply> | void> | z.input<Reply> | void;

/** A contract with the function that fulfils it; made by `route`, which checks that the two fit. */
export type RouteEntry = { readonly contract: HttpContract; readonly handler: RouteHandler; readonly status: number };

/**
 * Pairs an HTTP contract with its handler. The handler returns the JSON answer,
 * or answers itself through `call.response` (pages, files, cookies and redirects) and returns nothing.
 */
export function route<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Reply extends z.ZodType,
>(
  contract: HttpContract<Params, Query, Body, Reply>,
  handler: RouteHandler<Params, Query, Body, Reply>,
  options: { readonly status?: number } = {},
): RouteEntry {
  return { contract, handler: handler as RouteHandler, status: options.status ?? 200 };
}
