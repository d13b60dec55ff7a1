import { insertFirst } from '@hoithi/mongo-kit';
import type { Ballot } from './ballot';
import type { AwardDatabase } from './database';
import { ballotId } from './ids';

export type BallotKey = { readonly contestId: string; readonly entryId: string };

/**
 * Takes an entry out of judging; its sheets are kept and leave the tally. The first reason stands. Where no ballot is known yet, that the
 * entry has left is kept for one that is opened later: the two may be told in any order.
 */
export async function closeBallotRecord(
  database: Pick<AwardDatabase, 'ballots' | 'departures'>,
  key: BallotKey,
  reason: NonNullable<Ballot['closedReason']>,
): Promise<'closed' | 'absent'> {
  const { contestId, entryId } = key;
  const _id = ballotId(contestId, entryId);
  const close = async (): Promise<boolean> => {
    await database.ballots.updateOne({ _id, state: 'open' }, { $set: { state: 'closed', closedReason: reason } });
    return (await database.ballots.exists({ _id })) !== null;
  };
  if (await close()) return 'closed';
  await insertFirst(database.departures, { _id, contestId, reason });
  // Opened in between, by somebody who looked for a departure before this one was written.
  return (await close()) ? 'closed' : 'absent';
}
