import { awardRoutes, ContestError } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import { canonicalJson } from '@hoithi/scoring';
import type { Award } from '../award';
import { declarationId, type Declaration, type Declared } from '../store/declaration';
import { insertFirst } from '../store/insert-first';

/** Before the first film, and again when a juror remembers more; every version is kept. The registers are compared at once. */
export const serveDeclareInterests = (award: Award) =>
  route(awardRoutes.declareInterests, async ({ params: { contestId }, body: { relations }, signedIn }) => {
    const { userId: jurorId } = signedIn();
    const { recusalReasons } = award.contests.get(contestId).definition.jury;
    await award.roster.requireJuror(contestId, jurorId);
    const known = new Set(recusalReasons.map(({ id }) => id));
    const strange = relations.find(({ reasonId }) => !known.has(reasonId));
    if (strange !== undefined) throw new ContestError('bad-request', { reasonId: strange.reasonId });
    const declared: Declared = { relations, atMs: award.clock.nowMs() };
    const kept = await keep(award, { contestId, jurorId, declared });
    await award.conflicts.lookAgain(contestId);
    return { relations: [...kept.relations], atMs: kept.atMs };
  });

async function keep(
  { database: { declarations } }: Award,
  of: { readonly contestId: string; readonly jurorId: string; readonly declared: Declared },
): Promise<Declared> {
  const { contestId, jurorId, declared } = of;
  const _id = declarationId(of);
  if (await insertFirst(declarations, { _id, contestId, jurorId, ...declared, earlier: [] })) return declared;
  const standing = await declarations.findById(_id).lean<Declaration>().exec();
  if (standing === null) throw new ContestError('service-unavailable', { reason: 'declaration vanished' });
  const { relations, atMs } = standing;
  if (canonicalJson(relations) === canonicalJson(declared.relations)) return standing;
  // Two answers of one juror at one time: the first is kept, the second is told to look again.
  const changed = await declarations.updateOne(
    { _id, atMs },
    { $set: declared, $push: { earlier: { relations, atMs } } },
  );
  if (changed.matchedCount === 0) throw new ContestError('service-unavailable', { reason: 'declared twice at once' });
  return declared;
}
