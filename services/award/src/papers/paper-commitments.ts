import type { PaperData } from '@hoithi/papers';
import type { Award } from '../award';
import type { Juror } from '../people/roster';
import type { Declaration } from '../store/declaration';

/** What each juror declared, in the words of the contest's reasons: for the juror's commitment (O16). */
export async function paperCommitments(
  { contests, database }: Pick<Award, 'contests' | 'database'>,
  of: { readonly contestId: string; readonly roster: readonly Juror[] },
): Promise<NonNullable<PaperData['commitments']>> {
  const { recusalReasons } = contests.get(of.contestId).definition.jury;
  const reasonOf = new Map(recusalReasons.map(({ id, name }) => [id, name.vi]));
  const declarations = await database.declarations.find({ contestId: of.contestId }).lean<Declaration[]>().exec();
  return of.roster.flatMap(({ jurorId }) => {
    const own = declarations.find((declaration) => declaration.jurorId === jurorId);
    if (own === undefined) return [];
    const relations = own.relations.map(({ kind, text, reasonId }) => ({
      kind,
      text,
      reason: reasonOf.get(reasonId) ?? reasonId,
    }));
    return [{ staffId: jurorId, declaredAtMs: own.atMs, relations }];
  });
}
