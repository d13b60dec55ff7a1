import type { Role } from '@hoithi/contracts';
import type { RequestHandler } from 'express';
import { authorise } from './authorise';
import type { Authenticate } from './create-token-verifier';

/** The same check as `defineRoutes` makes, for handlers that are plain Express (uploads, proxies). */
export function requireRole(authenticate: Authenticate, ...roles: readonly Role[]): RequestHandler {
  return async (request, _response, next) => {
    authorise(roles, await authenticate(request));
    next();
  };
}
