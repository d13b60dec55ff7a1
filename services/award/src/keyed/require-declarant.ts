import { ContestError } from '@hoithi/contracts';
import type { Award } from '../award';

/**
 * The juror whose paper declaration is keyed.
 * @throws {ContestError} `not-found`
 */
export async function requireDeclarant(
  { roster }: Pick<Award, 'roster'>,
  { contestId, jurorId }: { readonly contestId: string; readonly jurorId: string },
) {
  const juror = (await roster.jurors(contestId)).find((one) => one.jurorId === jurorId);
  if (juror === undefined) throw new ContestError('not-found');
  return juror;
}
