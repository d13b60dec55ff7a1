import { awardRoutes } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { requireCalibrated } from '../calibration/require-calibrated';
import { checkMarks } from '../judging/check-marks';
import { mergeChanges, type SheetChanges } from '../judging/merge-changes';
import { refuseFinished } from '../judging/refuse-finished';
import { requireDuty } from '../judging/require-duty';
import { showSheet } from '../judging/show-sheet';
import { refuseOnPaper } from '../keyed/refuse-on-paper';
import { changeSheet } from '../store/change-sheet';
import type { Marks } from '../store/sheet';

/** Autosave: takes over what one device changed; what was once watched stays watched. */
export const serveSaveSheet = (award: Award) =>
  route(awardRoutes.saveSheet, async ({ params: { contestId, entryId }, body, signedIn }) => {
    const { userId: jurorId } = signedIn();
    const contest = award.contests.get(contestId);
    await requireDuty(award, { contestId, entryId, jurorId });
    await requireCalibrated(award, { contestId, jurorId });
    checkMarks(contest, givenMarks(body));
    const durationMs = await durationOf(award, { contestId, entryId, changes: body });
    const nowMs = award.clock.nowMs();
    const sheet = await changeSheet(award.database, {
      key: { contestId, entryId, jurorId },
      nowMs,
      decide: (current) => {
        refuseFinished(current);
        if (marksOrNotes(body)) refuseOnPaper(current);
        return { set: mergeChanges(current, { changes: body, durationMs, nowMs }) };
      },
    });
    return showSheet(sheet);
  });

const marksOrNotes = ({ marks, note }: SheetChanges): boolean => note !== null || Object.keys(marks).length > 0;

const givenMarks = ({ marks }: SheetChanges): Marks =>
  Object.fromEntries(
    Object.entries(marks).flatMap(([criterionId, { mark }]) => (mark === null ? [] : [[criterionId, mark]])),
  );

/** The film's length as it was measured; asked only when something of it was watched. */
async function durationOf(
  award: Award,
  of: { readonly contestId: string; readonly entryId: string; readonly changes: SheetChanges },
): Promise<number | null> {
  if (of.changes.watched.length === 0) return null;
  const cards = await award.cards(of.contestId, [of.entryId]);
  return cards.get(of.entryId)?.durationMs ?? null;
}
