import { awardRoutes } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import type { ContestState } from '../store/contest-state';
import { readJudging } from '../store/read-judging';

/** Who has finished what: states and counts of sheets, never a mark. */
export const serveGetProgress = (award: Award) =>
  route(awardRoutes.getProgress, async ({ params: { contestId } }) => {
    const { database } = award;
    award.contests.get(contestId);
    const [{ ballots, sheets }, jurors, lock, state] = await Promise.all([
      readJudging(database, contestId),
      award.roster.jurors(contestId),
      database.locks.exists({ _id: contestId }),
      database.contests.findById(contestId).lean<ContestState>().exec(),
    ]);
    return {
      jurors: jurors.map(({ jurorId, name }) => {
        const own = sheets.filter((sheet) => sheet.jurorId === jurorId);
        const count = (wanted: string): number => own.filter((sheet) => sheet.state === wanted).length;
        const unscored = ballots.length - own.length;
        return { jurorId, name, sealed: count('sealed'), draft: count('draft'), recused: count('recused'), unscored };
      }),
      entries: ballots.map(({ entryId, code }) => {
        const own = sheets.filter((sheet) => sheet.entryId === entryId);
        const count = (wanted: string): number => own.filter((sheet) => sheet.state === wanted).length;
        return { entryId, code, sealed: count('sealed'), recused: count('recused') };
      }),
      locked: lock !== null,
      lockAtMs: state?.calendar.judgingLockAtMs ?? null,
    };
  });
