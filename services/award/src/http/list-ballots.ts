import { awardRoutes } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { owesCalibration } from '../calibration/owes-calibration';
import { jurorOrder } from '../judging/juror-order';
import { readDuties } from '../judging/read-duties';
import { requireDeclared } from '../judging/require-declared';
import { showFilm } from '../judging/show-film';
import { markSeen } from '../store/chase';
import { showSheet } from '../judging/show-sheet';
import type { ContestState } from '../store/contest-state';

/** The juror's queue: films in the own stable order with the state of the own sheets, and nobody else's. */
export const serveListBallots = (award: Award) =>
  route(awardRoutes.listBallots, async ({ params: { contestId }, signedIn }) => {
    const { database } = award;
    const { userId: jurorId } = signedIn();
    award.contests.get(contestId);
    await award.roster.requireJuror(contestId, jurorId);
    await requireDeclared(award, { contestId, jurorId });
    await award.conflicts.look(contestId);
    await markSeen(database, { contestId, jurorId, atMs: award.clock.nowMs() });
    const [judging, lock, state] = await Promise.all([
      readDuties(award, contestId),
      database.locks.exists({ _id: contestId }),
      database.contests.findById(contestId).lean<ContestState>().exec(),
    ]);
    const ballots = judging.ballots.filter(({ entryId }) => judging.duties.has(jurorId, entryId));
    const sheets = judging.sheets.filter((sheet) => sheet.jurorId === jurorId);
    const cards = await award.cards(
      contestId,
      ballots.map((ballot) => ballot.entryId),
    );
    const posters = await award.films([...cards.values()].map((card) => card.posterKey));
    const sheetOf = new Map(sheets.map((sheet) => [sheet.entryId, sheet]));
    const rows = jurorOrder(ballots, jurorId).map((ballot, at) => {
      const { title, posterPath, durationMs } = showFilm(cards.get(ballot.entryId), posters);
      const { state: sheetState, watchedShare, spentMs, total, sealedAtMs } = showSheet(sheetOf.get(ballot.entryId));
      return {
        entryId: ballot.entryId,
        code: ballot.code,
        title,
        posterPath,
        durationMs,
        order: at + 1,
        state: sheetState,
        watchedShare,
        spentMs,
        total: sheetState === 'sealed' ? total : null,
        sealedAtMs,
      };
    });
    const calibrationFirst = await owesCalibration(award, { contestId, jurorId });
    return { rows, calibrationFirst, lockAtMs: state?.calendar.judgingLockAtMs ?? null, locked: lock !== null };
  });
