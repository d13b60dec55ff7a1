import { awardRoutes } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import { canonicalJson } from '@hoithi/scoring';
import type { Award } from '../award';
import { requireCalibrated } from '../calibration/require-calibrated';
import { checkComplete, checkMarks } from '../judging/check-marks';
import { checkWatched } from '../judging/check-watched';
import { makeSeal } from '../judging/make-seal';
import { refuseChangedElsewhere } from '../judging/refuse-changed-elsewhere';
import { refuseFinished } from '../judging/refuse-finished';
import { requireDuty } from '../judging/require-duty';
import { sealing } from '../judging/sealing';
import { showSheet } from '../judging/show-sheet';
import { refuseOnPaper } from '../keyed/refuse-on-paper';
import { logSheet } from '../ledger/log-sheet';
import { changeSheet } from '../store/change-sheet';
import { sheetId } from '../store/ids';
import type { Marks, Sheet } from '../store/sheet';

/** Seals a complete sheet; it never changes after. The same seal sent again (a lost answer) is answered the same. */
export const serveSealSheet = (award: Award) =>
  route(awardRoutes.sealSheet, async ({ params: { contestId, entryId }, body, signedIn, correlationId }) => {
    const { userId: jurorId } = signedIn();
    const contest = award.contests.get(contestId);
    const ballot = await requireDuty(award, { contestId, entryId, jurorId });
    await requireCalibrated(award, { contestId, jurorId });
    checkMarks(contest, body.marks);
    checkComplete(contest, body.marks);
    const key = { contestId, entryId, jurorId };
    // Answered the same after the lock, too.
    const standing = await award.database.sheets.findById(sheetId(key)).lean<Sheet>().exec();
    if (standing !== null && isSameSeal(standing, body)) {
      await logSheet(award, standing);
      return showSheet(standing);
    }
    const seal = makeSeal(award, { key, code: ballot.code, marks: body.marks });
    const sheet = await changeSheet(award.database, {
      key,
      nowMs: seal.sealedAtMs,
      decide: (current) => {
        if (isSameSeal(current, body)) return null;
        refuseFinished(current);
        refuseOnPaper(current);
        refuseChangedElsewhere(current, { marks: body.marks, askedAtMs: body.askedAtMs });
        checkWatched(contest, current.watchedShare);
        return sealing(current, { marks: body.marks, note: body.note, seal, correlationId });
      },
    });
    await logSheet(award, sheet);
    award.relay.wake();
    return showSheet(sheet);
  });

const isSameSeal = (sheet: Sheet, asked: { readonly marks: Marks; readonly note: string }): boolean =>
  sheet.state === 'sealed' && sheet.note === asked.note && canonicalJson(sheet.marks) === canonicalJson(asked.marks);
