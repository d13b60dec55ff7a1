import { ContestError, type Role } from '@hoithi/contracts';
import type { Principal } from './principal';

/** Who may use a route: everybody, everybody who signed in, or the holders of one of these roles. */
export type Access = 'public' | 'signed-in' | readonly Role[];

/**
 * Decides one cell of the visibility matrix.
 * @throws {ContestError} `not-signed-in` without a caller, `not-allowed` without one of the roles
 */
export function authorise(access: Access, principal: Principal | null): void {
  if (access === 'public') return;
  if (principal === null) throw new ContestError('not-signed-in');
  if (access === 'signed-in') return;
  if (access.some((role) => principal.roles.includes(role))) return;
  throw new ContestError('not-allowed', { needsOneOf: access.join(', ') });
}
