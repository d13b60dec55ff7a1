import { awardRoutes } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { lookBeforeLock } from '../judging/look-before-lock';
import { readDuties } from '../judging/read-duties';
import { sheetsToCome } from '../judging/sheets-to-come';
import type { ContestState } from '../store/contest-state';

/** Who has finished what: states and counts of sheets, never a mark. */
export const serveGetProgress = (award: Award) =>
  route(awardRoutes.getProgress, async ({ params: { contestId }, signedIn }) => {
    const { database } = award;
    const mayReopen = signedIn().roles.includes('secretary');
    await lookBeforeLock(award, contestId);
    const { minimumSheets } = award.contests.get(contestId).definition.jury;
    const [{ ballots, sheets, jurors, duties }, lock, state] = await Promise.all([
      readDuties(award, contestId),
      database.locks.exists({ _id: contestId }),
      database.contests.findById(contestId).lean<ContestState>().exec(),
    ]);
    const sheetOf = new Map(sheets.map((sheet) => [`${sheet.jurorId}/${sheet.entryId}`, sheet]));
    const shown = jurors.flatMap(({ jurorId }) =>
      duties.entriesOf(jurorId).map((entryId) => {
        const sheet = sheetOf.get(`${jurorId}/${entryId}`);
        const onPaper = sheet?.keyed != null;
        return {
          jurorId: jurorId as never,
          entryId: entryId as never,
          state: sheet?.state ?? ('unscored' as const),
          onPaper,
          timesReopened: mayReopen ? (sheet?.earlier.length ?? 0) : null,
        };
      }),
    );
    return {
      jurors: jurors.map(({ jurorId, name }) => {
        const own = shown.filter((sheet) => sheet.jurorId === jurorId);
        const count = (wanted: string): number => own.filter((sheet) => sheet.state === wanted).length;
        return {
          jurorId,
          name,
          sealed: count('sealed'),
          draft: count('draft'),
          recused: count('recused'),
          unscored: count('unscored'),
        };
      }),
      entries: ballots.map((ballot) => {
        const { entryId, code } = ballot;
        const own = sheets.filter((sheet) => sheet.entryId === entryId);
        const count = (wanted: string): number => own.filter((sheet) => sheet.state === wanted).length;
        const toCome = sheetsToCome(ballot, { sheets, duties, minimumSheets });
        return { entryId, code, sealed: count('sealed'), recused: count('recused'), ...toCome };
      }),
      sheets: shown,
      minimumSheets,
      locked: lock !== null,
      lockAtMs: state?.calendar.judgingLockAtMs ?? null,
    };
  });
