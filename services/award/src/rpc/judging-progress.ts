import { rpc } from '@hoithi/bus';
import { judgingProgress } from '@hoithi/contracts';
import type { Award } from '../award';
import { countSheets } from '../judging/count-sheets';
import { readDuties } from '../judging/read-duties';

export const serveJudgingProgress = (award: Award) =>
  rpc(judgingProgress, async ({ contestId }) => {
    const judging = await readDuties(award, contestId);
    return { ballots: judging.ballots.length, ...countSheets(judging) };
  });
