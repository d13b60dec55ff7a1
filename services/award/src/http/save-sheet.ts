import { awardRoutes } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { checkMarks } from '../judging/check-marks';
import { refuseFinished } from '../judging/refuse-finished';
import { requireDuty } from '../judging/require-duty';
import { showSheet } from '../judging/show-sheet';
import { changeSheet } from '../store/change-sheet';

/** Autosave: keeps the draft as it is sent; what was once watched stays watched. */
export const serveSaveSheet = (award: Award) =>
  route(awardRoutes.saveSheet, async ({ params: { contestId, entryId }, body, signedIn }) => {
    const { userId: jurorId } = signedIn();
    const contest = award.contests.get(contestId);
    await requireDuty(award, { contestId, entryId, jurorId });
    checkMarks(contest, body.marks);
    const nowMs = award.clock.nowMs();
    const sheet = await changeSheet(award.database, {
      key: { contestId, entryId, jurorId },
      nowMs,
      decide: (current) => {
        refuseFinished(current);
        const watchedShare = Math.max(current.watchedShare, body.watchedShare);
        return {
          set: { marks: body.marks, note: body.note, positionMs: body.positionMs, watchedShare, savedAtMs: nowMs },
        };
      },
    });
    return showSheet(sheet);
  });
