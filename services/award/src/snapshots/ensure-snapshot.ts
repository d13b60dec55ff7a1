import { insertFirst, newOutbox } from '@hoithi/mongo-kit';
import type { Award } from '../award';
import { snapshotId, type Snapshot } from '../store/snapshot';

/** The channel's own document, empty while nothing was read. @returns its id */
export async function ensureSnapshot(
  { database }: Pick<Award, 'database'>,
  { contestId, channelId }: { readonly contestId: string; readonly channelId: string },
): Promise<string> {
  const _id = snapshotId(contestId, channelId);
  const empty: Snapshot = { _id, contestId, channelId, reading: null, pictures: [], earlier: [], ...newOutbox([]) };
  await insertFirst(database.papers.snapshots, empty);
  return _id;
}
