import { ContestError } from '@hoithi/contracts';
import type { Award } from '../award';
import type { Declared } from '../store/declaration';

/**
 * A relation is declared with one of the contest's own reasons.
 * @throws {ContestError} `bad-request`
 */
export function refuseUnknownReasons(
  { contests }: Pick<Award, 'contests'>,
  of: { readonly contestId: string; readonly declared: Pick<Declared, 'relations'> },
): void {
  const { recusalReasons } = contests.get(of.contestId).definition.jury;
  const known = new Set(recusalReasons.map(({ id }) => id));
  const strange = of.declared.relations.find(({ reasonId }) => !known.has(reasonId));
  if (strange !== undefined) throw new ContestError('bad-request', { reasonId: strange.reasonId });
}
