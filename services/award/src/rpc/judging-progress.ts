import { rpc } from '@hoithi/bus';
import { judgingProgress } from '@hoithi/contracts';
import type { Award } from '../award';
import { countSheets } from '../judging/count-sheets';
import { readJudging } from '../store/read-judging';

export const serveJudgingProgress = ({ contests, database, roster }: Award) =>
  rpc(judgingProgress, async ({ contestId }) => {
    contests.get(contestId);
    const [judging, jurors] = await Promise.all([readJudging(database, contestId), roster.jurors(contestId)]);
    return { ballots: judging.ballots.length, ...countSheets({ ...judging, jurors: jurors.length }) };
  });
