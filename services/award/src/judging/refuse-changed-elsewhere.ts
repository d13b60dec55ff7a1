import { ContestError } from '@hoithi/contracts';
import type { Marks, Sheet } from '../store/sheet';
import { NO_WORKINGS } from '../store/workings';

/**
 * A seal that was asked for earlier, without network or in vain for its answer, covers only what the juror saw then.
 * @throws {ContestError} `sheet-changed-elsewhere` naming a criterion with another mark set since; `sheet-reopened` where the secretary
 * has given the sheet back since, so that a seal on its way does not undo that
 */
export function refuseChangedElsewhere(
  sheet: Sheet,
  asked: { readonly marks: Marks; readonly askedAtMs: number | undefined },
): void {
  const { askedAtMs } = asked;
  if (askedAtMs === undefined) return;
  const reopenedAtMs = sheet.earlier.at(-1)?.reopenedAtMs ?? 0;
  if (reopenedAtMs > askedAtMs) throw new ContestError('sheet-reopened', { reopenedAtMs });
  const { stamps } = sheet.workings ?? NO_WORKINGS;
  const later = Object.entries(stamps).find(
    ([criterionId, { setAtMs }]) => setAtMs > askedAtMs && sheet.marks[criterionId] !== asked.marks[criterionId],
  );
  if (later !== undefined) throw new ContestError('sheet-changed-elsewhere', { criterion: later[0] });
}
