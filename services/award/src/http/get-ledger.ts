import { commitmentRoutes } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { showHead } from '../ledger/show-head';
import { readHeads } from '../store/read-log';

/** The published heads: how many lines the log had, when, and the hashes. No mark, no juror, no entry. */
export const serveGetLedger = (award: Award) =>
  route(commitmentRoutes.getLedger, async ({ params: { contestId } }) => {
    award.contests.get(contestId);
    return { contestId, heads: (await readHeads(award.database, contestId)).map(showHead) };
  });
