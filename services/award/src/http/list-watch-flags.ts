import { awardRoutes } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { readJudging } from '../store/read-judging';

/** Sealed sheets whose juror watched less than the contest asks for: a question to the juror, never a sanction. */
export const serveListWatchFlags = (award: Award) =>
  route(awardRoutes.listWatchFlags, async ({ params: { contestId } }) => {
    const { watchedFlagBelowPercent } = award.contests.get(contestId).definition.jury;
    const [{ ballots, sheets }, jurors] = await Promise.all([
      readJudging(award.database, contestId),
      award.roster.jurors(contestId),
    ]);
    const codeOf = new Map(ballots.map((ballot) => [ballot.entryId, ballot.code]));
    const nameOf = new Map(jurors.map((juror) => [juror.jurorId, juror.name]));
    const rows = sheets.flatMap(({ jurorId, entryId, seal, watchedShare }) => {
      const watchedPercent = Math.floor(watchedShare * 100);
      if (seal === null || watchedPercent >= watchedFlagBelowPercent) return [];
      return [
        {
          jurorId: jurorId as never,
          jurorName: nameOf.get(jurorId) ?? jurorId,
          entryId: entryId as never,
          code: codeOf.get(entryId) ?? '',
          watchedPercent,
          sealedAtMs: seal.sealedAtMs,
        },
      ];
    });
    return { flagBelowPercent: watchedFlagBelowPercent, rows };
  });
