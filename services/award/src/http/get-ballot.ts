import { awardRoutes } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { requireCalibrated } from '../calibration/require-calibrated';
import { jurorOrder } from '../judging/juror-order';
import { readDuties } from '../judging/read-duties';
import { requireDuty } from '../judging/require-duty';
import { showFilm } from '../judging/show-film';
import { showRubric } from '../judging/show-rubric';
import { showSheet } from '../judging/show-sheet';
import type { Ballot } from '../store/ballot';
import { markSeen } from '../store/chase';
import type { Sheet } from '../store/sheet';

/** One film with the rubric and the juror's own sheet. Authors are not named: the jury judges the work. */
export const serveGetBallot = (award: Award) =>
  route(awardRoutes.getBallot, async ({ params: { contestId, entryId }, signedIn }) => {
    const { database } = award;
    const { userId: jurorId } = signedIn();
    const { scoring } = award.contests.get(contestId).definition;
    const ballot = await requireDuty(award, { contestId, entryId, jurorId });
    await requireCalibrated(award, { contestId, jurorId });
    await markSeen(database, { contestId, jurorId, atMs: award.clock.nowMs() });
    const [judging, cards] = await Promise.all([readDuties(award, contestId), award.cards(contestId, [entryId])]);
    const ballots = judging.ballots.filter((other) => judging.duties.has(jurorId, other.entryId));
    const sheets = judging.sheets.filter((own) => own.jurorId === jurorId);
    const card = cards.get(entryId);
    const sheet = sheets.find((one) => one.entryId === entryId);
    const scanKey = sheet?.keyed?.scan?.objectKey ?? null;
    const paths = await award.films([
      card?.playKey ?? null,
      card?.posterKey ?? null,
      ...Object.values(card?.preview ?? {}),
      scanKey,
    ]);
    const own = showSheet(sheet, paths.get(scanKey ?? '') ?? null);
    const queue = jurorOrder(ballots, jurorId);
    const order = queue.findIndex((other) => other.entryId === entryId);
    return {
      entryId: ballot.entryId,
      code: ballot.code,
      ...showFilm(card, paths),
      order: order + 1,
      state: own.state,
      watchedShare: own.watchedShare,
      spentMs: own.spentMs,
      rubric: showRubric(award.contests.get(contestId)),
      step: scoring.stepPoints,
      sheet: own,
      next: nextToScore([...queue.slice(order + 1), ...queue.slice(0, order)], sheets),
    };
  });

/** The next film of the queue that still waits for this juror, going round. */
function nextToScore(queue: readonly Ballot[], sheets: readonly Sheet[]): string | null {
  const done = new Set(sheets.filter((sheet) => sheet.state !== 'draft').map((sheet) => sheet.entryId));
  return queue.find((ballot) => !done.has(ballot.entryId))?.entryId ?? null;
}
