import { rpc } from '@hoithi/bus';
import { closeBallot } from '@hoithi/contracts';
import type { Award } from '../award';
import { closeBallotRecord } from '../store/close-ballot';

export const serveCloseBallot = ({ contests, database }: Award) =>
  rpc(closeBallot, async ({ contestId, entryId, reason }) => {
    contests.get(contestId);
    return { state: await closeBallotRecord(database, { contestId, entryId }, reason) };
  });
