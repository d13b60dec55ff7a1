import { ContestError } from '@hoithi/contracts';
import type { Request, Response, Router } from 'express';
import { authorise } from '../auth/authorise';
import type { Authenticate } from '../auth/create-token-verifier';
import { traceOf } from './correlation';
import type { RouteEntry } from './route';

/**
 * Registers the routes of a service: who is calling, whether they may, whether what they sent has the right form, and only then the handler.
 * The list comes back: the API description and the test of every role on every route are made from it.
 */
export function defineRoutes(options: {
  readonly router: Router;
  readonly authenticate: Authenticate;
  readonly routes: readonly RouteEntry[];
}): readonly RouteEntry[] {
  const { router, authenticate, routes } = options;
  for (const entry of routes) {
    const method = entry.contract.method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete';
    router[method](entry.contract.path, (request, response) => serve({ entry, authenticate, request, response }));
  }
  return routes;
}

async function serve(options: {
  readonly entry: RouteEntry;
  readonly authenticate: Authenticate;
  readonly request: Request;
  readonly response: Response;
}): Promise<void> {
  const { entry, authenticate, request, response } = options;
  const { contract, handler, status } = entry;
  const principal = await authenticate(request);
  authorise(contract.audience, principal);
  const reply = await handler({
    params: contract.params.parse(request.params),
    query: contract.query.parse(request.query),
    body: contract.body.parse(request.body ?? {}),
    principal,
    signedIn: () => {
      if (principal === null) throw new ContestError('not-signed-in');
      return principal;
    },
    ...traceOf(response),
    request,
    response,
  });
  if (response.headersSent) return;
  response.setHeader('cache-control', 'no-store');
  if (reply === undefined) {
    response.status(204).end();
    return;
  }
  // The reply schema drops what the contract does not name: a store's field cannot leak by accident.
  const parsed = contract.reply.safeParse(reply);
  if (!parsed.success) {
    throw new Error(`${contract.method} ${contract.path} answered out of its contract`, { cause: parsed.error });
  }
  response.status(status).json(parsed.data);
}
