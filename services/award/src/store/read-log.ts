import type { AwardDatabase } from './database';
import type { StoredHead, StoredLeaf } from './log';

/** The leaves of a contest in their order. One that was seen before the leaf in front of it is left for the next reader. */
export async function readLeaves(database: AwardDatabase, contestId: string): Promise<readonly StoredLeaf[]> {
  const leaves = await database.leaves.find({ contestId }).sort({ index: 1 }).lean<StoredLeaf[]>().exec();
  const gap = leaves.findIndex(({ index }, at) => index !== at);
  return gap < 0 ? leaves : leaves.slice(0, gap);
}

/** The published heads of a contest, oldest first. */
export const readHeads = (database: AwardDatabase, contestId: string): Promise<readonly StoredHead[]> =>
  database.heads.find({ contestId }).sort({ index: 1 }).lean<StoredHead[]>().exec();
