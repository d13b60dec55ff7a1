import { hashLogHead, hashLogLeaf, treeRoot, type LogHead } from '@hoithi/scoring';
import { insertFirst } from '@hoithi/mongo-kit';
import type { Award } from '../award';
import type { AwardDatabase } from '../store/database';
import { logId } from '../store/ids';
import type { StoredHead } from '../store/log';
import { readLeaves } from '../store/read-log';
import { completeLog } from './complete-log';

/**
 * Publishes the head of a contest's log as of an instant (epoch ms), with every seal and reopening so far in it. The same
 * instant or an earlier one is answered by the first head at or after it; of two that publish at once one takes the place.
 */
export async function publishHead(award: Award, contestId: string, atMs: number): Promise<LogHead> {
  const { database } = award;
  for (;;) {
    const newest = await database.heads.findOne({ contestId }).sort({ index: -1 }).lean<StoredHead>().exec();
    if (newest !== null && newest.atMs >= atMs) return firstSince(database, contestId, atMs);
    await completeLog(award, contestId);
    const leaves = await readLeaves(database, contestId);
    const head = {
      index: (newest?.index ?? -1) + 1,
      size: leaves.length,
      root: treeRoot(leaves.map((leaf) => hashLogLeaf(contestId, leaf))),
      atMs,
      previous: newest?.hash ?? null,
    };
    const hash = hashLogHead(contestId, head);
    const isOurs = await insertFirst(database.heads, { _id: logId(contestId, head.index), contestId, ...head, hash });
    if (isOurs) return { ...head, hash };
  }
}

async function firstSince(database: AwardDatabase, contestId: string, atMs: number): Promise<LogHead> {
  const head = await database.heads
    .findOne({ contestId, atMs: { $gte: atMs } })
    .sort({ index: 1 })
    .orFail()
    .lean<StoredHead>()
    .exec();
  return head as StoredHead;
}
