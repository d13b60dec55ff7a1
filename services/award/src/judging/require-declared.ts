import { ContestError } from '@hoithi/contracts';
import type { Award } from '../award';
import { declarationId } from '../store/declaration';

/**
 * Where the contest asks for it, no film is judged before the juror has declared interests and undertaken secrecy (O16).
 * @throws {ContestError} `declaration-required`
 */
export async function requireDeclared(
  { contests, database }: Pick<Award, 'contests' | 'database'>,
  of: { readonly contestId: string; readonly jurorId: string },
): Promise<void> {
  if (!contests.get(of.contestId).definition.jury.declaration.required) return;
  const declared = await database.declarations.exists({ _id: declarationId(of) });
  if (declared === null) throw new ContestError('declaration-required');
}
