import type { calibrationRoutes } from '@hoithi/contracts';
import type { z } from 'zod';
import type { CalibrationState } from './read-calibration';

type Outcome = NonNullable<z.input<typeof calibrationRoutes.getCalibration.reply>['outcome']>;

/**
 * What the jury gave the anchor films beside the reference, once everybody has sealed; null before. Marks come in order of size, so
 * that nothing tells whose they are.
 */
export function showOutcome(state: CalibrationState, criteria: readonly string[]): Outcome | null {
  const { anchors, sheets, jurors, done } = state;
  if (anchors.length === 0 || done.size < jurors.length) return null;
  return anchors.map(({ entryId, reference, reasons }) => ({
    entryId: entryId as never,
    given: criteria.map((criterionId) => ({
      criterionId,
      marks: sheets
        .filter((sheet) => sheet.entryId === entryId && sheet.state === 'sealed')
        .flatMap(({ marks }) => marks[criterionId] ?? [])
        .toSorted((a, b) => a - b),
    })),
    reference: { ...reference },
    reasons: { ...reasons },
  }));
}
