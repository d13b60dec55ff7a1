import { ContestError } from '@hoithi/contracts';
import type { Ballot } from './ballot';
import type { AwardDatabase } from './database';
import { ballotId } from './ids';

/**
 * The ballot of an entry that is up for judging. An open ballot is the permission to judge: the entry's workflow opens it
 * when judging begins and closes it when the entry leaves.
 * @throws {ContestError} `judging-not-open`
 */
export async function findOpenBallot(
  database: AwardDatabase,
  of: { readonly contestId: string; readonly entryId: string },
): Promise<Ballot> {
  const ballot = await database.ballots.findById(ballotId(of.contestId, of.entryId)).lean<Ballot>().exec();
  if (ballot?.state !== 'open') throw new ContestError('judging-not-open', { entryId: of.entryId });
  return ballot;
}
