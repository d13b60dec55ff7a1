import type { ContestDefinition } from '@hoithi/contest';
import { ContestError, type Role } from '@hoithi/contracts';

/**
 * Some duties are never in one hand: who runs the fanpage does not score (R24). Which ones is the contest's data.
 * @throws {ContestError} `bad-request` naming the pair
 */
export function requireCompatibleRoles(
  roles: readonly Role[],
  { organisation }: Pick<ContestDefinition, 'organisation'>,
): void {
  const given: readonly string[] = roles;
  for (const rule of organisation.roles) {
    const clash = given.includes(rule.role) ? rule.neverWith.find((other) => given.includes(other)) : undefined;
    if (clash !== undefined) throw new ContestError('bad-request', { roles: `${rule.role} + ${clash}`, rule: 'R24' });
  }
}
