import type { ResultBundle } from '@hoithi/scoring';
import type { AwardDatabase } from '../store/database';
import { readHeads, readLeaves } from '../store/read-log';
import { showHead } from './show-head';

/** The whole log up to its newest head, for the bundle: every line and every head, in order. */
export async function showLog(database: AwardDatabase, contestId: string): Promise<ResultBundle['log']> {
  const [leaves, heads] = await Promise.all([readLeaves(database, contestId), readHeads(database, contestId)]);
  return {
    leaves: leaves.slice(0, heads.at(-1)?.size ?? 0).map(({ kind, hash, atMs }) => ({ kind, hash, atMs })),
    heads: heads.map(showHead),
  };
}
