import { ContestError } from '@hoithi/contracts';
import type { AwardDatabase } from '../store/database';
import { ballotId } from '../store/ids';

/** @throws {ContestError} `not-found` where the entry is no anchor film of the contest */
export async function requireAnchor(
  database: AwardDatabase,
  of: { readonly contestId: string; readonly entryId: string },
): Promise<void> {
  const exists = await database.anchors.exists({ _id: ballotId(of.contestId, of.entryId) });
  if (exists === null) throw new ContestError('not-found');
}
