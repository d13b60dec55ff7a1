import { ContestError } from '@hoithi/contracts';
import type { Marks, Sheet } from '../store/sheet';
import { NO_WORKINGS } from '../store/workings';

/**
 * A seal that was asked for earlier, without network, covers only what the juror saw then.
 * @throws {ContestError} `sheet-changed-elsewhere` naming a criterion with another mark set since
 */
export function refuseChangedElsewhere(
  sheet: Sheet,
  asked: { readonly marks: Marks; readonly askedAtMs: number | undefined },
): void {
  const { askedAtMs } = asked;
  if (askedAtMs === undefined) return;
  const { stamps } = sheet.workings ?? NO_WORKINGS;
  const later = Object.entries(stamps).find(
    ([criterionId, { setAtMs }]) => setAtMs > askedAtMs && sheet.marks[criterionId] !== asked.marks[criterionId],
  );
  if (later !== undefined) throw new ContestError('sheet-changed-elsewhere', { criterion: later[0] });
}
