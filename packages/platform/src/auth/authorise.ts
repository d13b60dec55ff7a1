import { ContestError, type Audience } from '@hoithi/contracts';
import type { Principal } from './principal';

/**
 * Decides one cell of the visibility matrix: may this caller use a route made for this audience?
 * @throws {ContestError} `not-signed-in` without a caller, `not-allowed` without one of the roles
 */
export function authorise(audience: Audience, principal: Principal | null): void {
  if (audience === 'public') return;
  if (principal === null) throw new ContestError('not-signed-in');
  if (audience === 'signed-in') return;
  if (audience.some((role) => principal.roles.includes(role))) return;
  throw new ContestError('not-allowed', { needsOneOf: audience.join(', ') });
}
