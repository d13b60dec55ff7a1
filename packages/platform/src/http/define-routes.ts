import type { Request, Response, Router } from 'express';
import type { z } from 'zod';
import type { Logger } from '../create-logger';
import { authorise, type Access } from '../auth/authorise';
import type { Authenticate } from '../auth/create-token-verifier';
import type { Principal } from '../auth/principal';
import { traceOf } from './correlation';

export type HttpMethod = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** What a handler gets: everything parsed and decided, and the raw pair for what is not JSON. */
export type RouteCall<Params, Query, Body> = {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** Never null on a route that is not public. */
  readonly principal: Principal | null;
  readonly correlationId: string;
  readonly log: Logger;
  readonly request: Request;
  readonly response: Response;
};

export type RouteSpec<Params = unknown, Query = unknown, Body = unknown, Reply = unknown> = {
  readonly method: HttpMethod;
  /** Express path below the router's own, such as `/entries/:entryId`. */
  readonly path: string;
  readonly roles: Access;
  /** One English sentence for the API description. */
  readonly summary: string;
  readonly request?: {
    readonly params?: z.ZodType<Params>;
    readonly query?: z.ZodType<Query>;
    readonly body?: z.ZodType<Body>;
  };
  readonly reply?: z.ZodType<Reply>;
  /** Status of a good answer; 200 when not given. */
  readonly status?: number;
  /** Returns the JSON answer, or answers itself through `response` (pages, files) and returns nothing. */
  handler(call: RouteCall<Params, Query, Body>): Promise<Reply | void> | Reply | void;
};

/** Keeps the types of one route together while it stands in a list with others. */
export function route<Params = unknown, Query = unknown, Body = unknown, Reply = unknown>(
  spec: RouteSpec<Params, Query, Body, Reply>,
): RouteSpec {
  return spec as unknown as RouteSpec;
}

/**
 * Registers the routes of a service: who is calling, whether they may, whether what they sent has the right shape, and only then the handler.
 * The list comes back: the API description and the test of every role on every route are made from it.
 */
export function defineRoutes(options: {
  readonly router: Router;
  readonly authenticate: Authenticate;
  readonly routes: readonly RouteSpec[];
}): readonly RouteSpec[] {
  const { router, authenticate, routes } = options;
  for (const spec of routes) {
    router[spec.method](spec.path, async (request, response) => {
      const principal = await authenticate(request);
      authorise(spec.roles, principal);
      const reply = await spec.handler({
        params: spec.request?.params ? spec.request.params.parse(request.params) : request.params,
        query: spec.request?.query ? spec.request.query.parse(request.query) : request.query,
        body: spec.request?.body ? spec.request.body.parse(request.body ?? {}) : request.body,
        principal,
        ...traceOf(response),
        request,
        response,
      });
      if (response.headersSent) return;
      answer(response, spec, reply);
    });
  }
  return routes;
}

function answer(response: Response, spec: RouteSpec, reply: unknown): void {
  response.setHeader('cache-control', 'no-store');
  if (reply === undefined) {
    response.status(spec.status ?? 204).end();
    return;
  }
  // The reply schema also drops what the contract does not name, so that a store's field cannot leak by accident.
  response.status(spec.status ?? 200).json(spec.reply ? parseReply(spec, reply) : reply);
}

function parseReply(spec: RouteSpec, reply: unknown): unknown {
  const parsed = spec.reply?.safeParse(reply);
  if (parsed?.success) return parsed.data;
  throw new Error(`${spec.method.toUpperCase()} ${spec.path} answered out of its contract`, { cause: parsed?.error });
}
