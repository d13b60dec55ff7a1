import { ContestError } from '@hoithi/contracts';
import type { KeyedSheet } from '../store/keyed';
import type { Sheet } from '../store/sheet';

/**
 * The paper sheet that is being keyed, still unsealed.
 * @throws {ContestError} `sheet-sealed`; `juror-stood-aside`; `not-found` where nothing is keyed
 */
export function requireKeyed(sheet: Sheet): KeyedSheet {
  refuseUnkeyable(sheet);
  if (sheet.keyed == null) throw new ContestError('not-found');
  return sheet.keyed;
}

/** @throws {ContestError} `sheet-sealed`; `juror-stood-aside` */
export function refuseUnkeyable({ state }: Pick<Sheet, 'state'>): void {
  if (state === 'sealed') throw new ContestError('sheet-sealed');
  if (state === 'recused') throw new ContestError('juror-stood-aside');
}
