import type { FanpageDatabase } from './database';

/** Reactions per entry that stood at this instant, summed from the ledger; entries without any are not in the map. */
export async function countReactions(
  database: Pick<FanpageDatabase, 'ledger'>,
  at: { readonly contestId: string; readonly untilMs: number },
): Promise<ReadonlyMap<string, number>> {
  const rows = await database.ledger.aggregate<{ _id: string; count: number }>([
    { $match: { contestId: at.contestId, atMs: { $lte: at.untilMs } } },
    { $group: { _id: '$entryId', count: { $sum: '$delta' } } },
  ]);
  return new Map(rows.map(({ _id, count }) => [_id, count]));
}
