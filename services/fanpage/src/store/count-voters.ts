import type { FanpageDatabase } from './database';

/** Whose votes stand on an entry: how many people's, and when the last of those votes was given. */
export type Voters = { readonly voters: number; readonly reachedAtMs: number };

/** Voters per entry as they stood at this instant; a vote that was taken back and given again counts from then. */
export async function countVoters(
  database: Pick<FanpageDatabase, 'ledger'>,
  at: { readonly contestId: string; readonly untilMs: number },
): Promise<ReadonlyMap<string, Voters>> {
  const rows = await database.ledger.aggregate<{ _id: string } & Voters>([
    { $match: { contestId: at.contestId, atMs: { $lte: at.untilMs } } },
    {
      $group: {
        _id: { entryId: '$entryId', voterKey: '$voterKey' },
        stands: { $sum: '$delta' },
        // Of a vote that stands the last act was to give it.
        givenAtMs: { $max: '$atMs' },
      },
    },
    { $match: { stands: { $gt: 0 } } },
    { $group: { _id: '$_id.entryId', voters: { $sum: 1 }, reachedAtMs: { $max: '$givenAtMs' } } },
  ]);
  return new Map(rows.map(({ _id, voters, reachedAtMs }) => [_id, { voters, reachedAtMs }]));
}
