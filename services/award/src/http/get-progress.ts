import { awardRoutes } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { readDuties } from '../judging/read-duties';
import type { ContestState } from '../store/contest-state';

/** Who has finished what: states and counts of sheets, never a mark. */
export const serveGetProgress = (award: Award) =>
  route(awardRoutes.getProgress, async ({ params: { contestId } }) => {
    const { database } = award;
    const [{ ballots, sheets, jurors, duties }, lock, state] = await Promise.all([
      readDuties(award, contestId),
      database.locks.exists({ _id: contestId }),
      database.contests.findById(contestId).lean<ContestState>().exec(),
    ]);
    return {
      jurors: jurors.map(({ jurorId, name }) => {
        const own = sheets.filter((sheet) => sheet.jurorId === jurorId && duties.has(jurorId, sheet.entryId));
        const count = (wanted: string): number => own.filter((sheet) => sheet.state === wanted).length;
        const unscored = duties.entriesOf(jurorId).length - own.length;
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
