import { ContestError } from '@hoithi/contracts';
import { canonicalJson } from '@hoithi/scoring';
import { insertFirst } from '@hoithi/mongo-kit';
import type { Award } from '../award';
import { declarationId, type Declaration, type Declared } from '../store/declaration';
import { refuseUnknownReasons } from './refuse-unknown-reasons';

/**
 * Keeps what a juror declares, on a device or on paper, with every earlier version, and compares the registers at once (O16). The same
 * words again, or the same paper again, change nothing.
 * @throws {ContestError} `bad-request` for a reason that the contest does not know; `service-unavailable` for two answers at one time
 */
export async function declare(
  award: Pick<Award, 'conflicts' | 'contests' | 'database'>,
  of: { readonly contestId: string; readonly jurorId: string; readonly declared: Declared },
): Promise<Declared> {
  refuseUnknownReasons(award, of);
  const kept = await keep(award, of);
  await award.conflicts.lookAgain(of.contestId);
  return kept;
}

async function keep(
  { database: { declarations } }: Pick<Award, 'database'>,
  of: { readonly contestId: string; readonly jurorId: string; readonly declared: Declared },
): Promise<Declared> {
  const { contestId, jurorId, declared } = of;
  const _id = declarationId(of);
  if (await insertFirst(declarations, { _id, contestId, jurorId, ...declared, earlier: [] })) return declared;
  const standing = await declarations.findById(_id).lean<Declaration>().exec();
  if (standing === null) throw new ContestError('service-unavailable', { reason: 'declaration vanished' });
  if (isKept(standing, declared)) return standing;
  const { relations, atMs, paper = null } = standing;
  // Two answers of one juror at one time: the first is kept, the second is told to look again.
  const changed = await declarations.updateOne(
    { _id, atMs },
    { $set: { paper: null, ...declared }, $push: { earlier: { relations, atMs, paper } } },
  );
  if (changed.matchedCount === 0) throw new ContestError('service-unavailable', { reason: 'declared twice at once' });
  return declared;
}

function isKept(standing: Declaration, { relations, paper = null }: Declared): boolean {
  if (paper === null) return canonicalJson(standing.relations) === canonicalJson(relations);
  return [standing, ...standing.earlier].some((one) => one.paper?.contentHash === paper.contentHash);
}
