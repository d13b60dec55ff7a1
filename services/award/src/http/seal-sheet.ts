import { awardRoutes, sheetSealed } from '@hoithi/contracts';
import { type Change, outboxEntry } from '@hoithi/mongo-kit';
import { route } from '@hoithi/platform';
import { canonicalJson, hashSheet } from '@hoithi/scoring';
import { randomBytes } from 'node:crypto';
import type { Award } from '../award';
import { requireCalibrated } from '../calibration/require-calibrated';
import { checkComplete, checkMarks } from '../judging/check-marks';
import { checkWatched } from '../judging/check-watched';
import { refuseChangedElsewhere } from '../judging/refuse-changed-elsewhere';
import { refuseFinished } from '../judging/refuse-finished';
import { requireDuty } from '../judging/require-duty';
import { showSheet } from '../judging/show-sheet';
import { logSheet } from '../ledger/log-sheet';
import { changeSheet } from '../store/change-sheet';
import type { Marks, Seal, Sheet } from '../store/sheet';

/** Seals a complete sheet; it never changes after. The same seal sent again (a lost answer) is answered the same. */
export const serveSealSheet = (award: Award) =>
  route(awardRoutes.sealSheet, async ({ params: { contestId, entryId }, body, signedIn, correlationId }) => {
    const { userId: jurorId } = signedIn();
    const contest = award.contests.get(contestId);
    const ballot = await requireDuty(award, { contestId, entryId, jurorId });
    await requireCalibrated(award, { contestId, jurorId });
    checkMarks(contest, body.marks);
    checkComplete(contest, body.marks);
    const sealedAtMs = award.clock.nowMs();
    const salt = randomBytes(32).toString('hex');
    const juror = award.tags(contestId, jurorId);
    const content = { contest: contestId, entry: ballot.code, juror, marks: body.marks, sealedAtMs, salt };
    const seal = { sealedAtMs, salt, sheetHash: hashSheet(content) };
    const sheet = await changeSheet(award.database, {
      key: { contestId, entryId, jurorId },
      nowMs: sealedAtMs,
      decide: (current) => {
        if (isSameSeal(current, body)) return null;
        refuseFinished(current);
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

function sealing(
  sheet: Sheet,
  as: { readonly marks: Marks; readonly note: string; readonly seal: Seal; readonly correlationId: string },
): Change {
  const { contestId, entryId, jurorId, earlier } = sheet;
  const { sheetHash, sealedAtMs: atMs } = as.seal;
  const fact = outboxEntry(sheetSealed, { contestId, entryId, jurorId, sheetHash, atMs } as never, {
    contestId,
    factId: `sheet-sealed:${sheet._id}:${earlier.length + 1}`,
    correlationId: as.correlationId,
    atMs,
  });
  return { set: { state: 'sealed', marks: as.marks, note: as.note, seal: as.seal, savedAtMs: atMs }, facts: [fact] };
}
