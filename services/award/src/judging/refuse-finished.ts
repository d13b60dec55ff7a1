import { ContestError } from '@hoithi/contracts';
import type { Sheet } from '../store/sheet';

/** @throws {ContestError} `sheet-sealed`, or `conflict-of-interest` when the juror stood aside */
export function refuseFinished(sheet: Sheet): void {
  if (sheet.state === 'sealed') throw new ContestError('sheet-sealed');
  if (sheet.state === 'recused') throw new ContestError('conflict-of-interest');
}
