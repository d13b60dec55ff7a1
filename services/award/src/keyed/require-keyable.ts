import type { Contest } from '@hoithi/contest';
import type { Award } from '../award';
import { requireCalibrated } from '../calibration/require-calibrated';
import { checkComplete, checkMarks } from '../judging/check-marks';
import { checkWatched } from '../judging/check-watched';
import { requireDuty } from '../judging/require-duty';
import type { Ballot } from '../store/ballot';
import type { SheetKey } from '../store/change-sheet';
import type { Keying } from '../store/keyed';

/**
 * The same gate as on a device: the juror owes this film a sheet, has declared, is calibrated, and no register ties the two; the
 * marks are whole and on the step, and enough was watched by the juror's own statement (O4, O16).
 * @throws {ContestError} what these gates throw
 */
export async function requireKeyable(
  award: Award,
  of: { readonly contest: Contest; readonly key: SheetKey; readonly keying: Pick<Keying, 'marks' | 'watchedPercent'> },
): Promise<Ballot> {
  const { contest, key, keying } = of;
  const ballot = await requireDuty(award, key);
  await requireCalibrated(award, key);
  checkMarks(contest, keying.marks);
  checkComplete(contest, keying.marks);
  checkWatched(contest, keying.watchedPercent / 100);
  return ballot;
}
