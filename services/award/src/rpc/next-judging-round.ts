import { rpc } from '@hoithi/bus';
import { nextJudgingRound } from '@hoithi/contracts';
import type { Award } from '../award';
import { judgingRounds } from '../judging/judging-rounds';

export const serveNextJudgingRound = ({ contests }: Pick<Award, 'contests'>) =>
  rpc(nextJudgingRound, async ({ contestId, openAtMs, lockAtMs, afterMs }) => {
    const rounds = judgingRounds(contests.get(contestId), { openAtMs, lockAtMs });
    return { round: rounds.find(({ atMs }) => atMs > afterMs) ?? null };
  });
