import type { Award } from '../award';
import { readHeads, readLeaves } from '../store/read-log';
import { completeLog } from './complete-log';
import { publishHead } from './publish-head';

/** Publishes a head unless the newest one covers the whole log: before a result is shown nothing may lie outside. */
export async function coverLog(award: Award, contestId: string): Promise<void> {
  await completeLog(award, contestId);
  const [leaves, heads] = await Promise.all([
    readLeaves(award.database, contestId),
    readHeads(award.database, contestId),
  ]);
  const newest = heads.at(-1);
  if (newest?.size === leaves.length) return;
  // Heads move forward in time, also where a clock was set back.
  await publishHead(award, contestId, Math.max(award.clock.nowMs(), (newest?.atMs ?? -1) + 1));
}
