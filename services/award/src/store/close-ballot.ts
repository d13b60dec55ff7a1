import type { Ballot } from './ballot';
import type { AwardDatabase } from './database';
import { ballotId } from './ids';

export type BallotKey = { readonly contestId: string; readonly entryId: string };

/** Takes an entry out of judging; its sheets are kept and leave the tally. The first reason stands. */
export async function closeBallotRecord(
  database: AwardDatabase,
  key: BallotKey,
  reason: NonNullable<Ballot['closedReason']>,
): Promise<'closed' | 'absent'> {
  const _id = ballotId(key.contestId, key.entryId);
  await database.ballots.updateOne({ _id, state: 'open' }, { $set: { state: 'closed', closedReason: reason } });
  return (await database.ballots.exists({ _id })) === null ? 'absent' : 'closed';
}
