import { ContestError } from '@hoithi/contracts';
import type { Sheet } from '../store/sheet';

/**
 * While a paper sheet is keyed nothing is marked on a device beside it: one juror has one sheet.
 * @throws {ContestError} `sheet-on-paper`
 */
export function refuseOnPaper({ state, keyed }: Pick<Sheet, 'state' | 'keyed'>): void {
  if (state === 'draft' && keyed != null) throw new ContestError('sheet-on-paper');
}
