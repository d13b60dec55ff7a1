import { ContestError, ROLES, type Role } from '@hoithi/contracts';
import type { Request } from 'express';
import { z } from 'zod';
import type { Principal } from './principal';

/** Reads who is calling. `null` means: nobody we know (no token, or one that is expired or forged). */
export type Authenticate = (request: Pick<Request, 'get'>) => Promise<Principal | null>;

const SIGNING_ALGORITHMS = ['EdDSA', 'ES256', 'RS256'];
const CLOCK_TOLERANCE_SECONDS = 5;

const knownRoles: readonly string[] = ROLES;
const rolesClaim = z
  .union([z.array(z.string()), z.string().transform((list) => list.split(',').map((role) => role.trim()))])
  .transform((roles) => roles.filter((role): role is Role => knownRoles.includes(role)));
const claims = z.object({ sub: z.string().min(1), roles: rolesClaim.default([]), name: z.string().optional() });

/**
 * Checks the short-lived JWTs that intake issues (claims `sub`, `roles`, `name`), with the public keys it serves.
 * @throws {ContestError} `service-unavailable` when the keys cannot be fetched: a caller must not be told that its good token is bad
 */
export function createTokenVerifier(options: { readonly jwksUrl: string; readonly issuer?: string }): Authenticate {
  const { jwksUrl, issuer } = options;
  const verify = lazily(async () => {
    // jose is ESM only: imported when first needed, so that code which never sees a token runs under any loader.
    const { createRemoteJWKSet, errors, jwtVerify } = await import('jose');
    const keys = createRemoteJWKSet(new URL(jwksUrl), { timeoutDuration: 3_000, cooldownDuration: 1_000 });
    return async (token: string): Promise<unknown> => {
      try {
        const { payload } = await jwtVerify(token, keys, {
          algorithms: SIGNING_ALGORITHMS,
          clockTolerance: CLOCK_TOLERANCE_SECONDS,
          requiredClaims: ['sub', 'exp'],
          ...(issuer === undefined ? {} : { issuer }),
        });
        return payload;
      } catch (error) {
        if (error instanceof errors.JWKSNoMatchingKey) return null;
        const keysMissing =
          error instanceof errors.JWKSTimeout ||
          !(error instanceof errors.JOSEError) ||
          error.code === 'ERR_JOSE_GENERIC';
        if (keysMissing) throw new ContestError('service-unavailable', { part: 'sign-in keys' }, { cause: error });
        return null;
      }
    };
  });

  return async (request) => {
    const token = /^Bearer ([\w.~+/=-]+)$/i.exec(request.get('authorization') ?? '')?.[1];
    if (token === undefined) return null;
    const payload = await (await verify())(token);
    const parsed = claims.safeParse(payload);
    if (!parsed.success) return null;
    const { sub, roles, name } = parsed.data;
    return { userId: sub, roles, ...(name === undefined ? {} : { name }) };
  };
}

function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
