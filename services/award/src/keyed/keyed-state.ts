import type { KeyedSheet } from '../store/keyed';
import type { Sheet } from '../store/sheet';
import { differingFields } from './differing-fields';

export type KeyedState = 'needs-scan' | 'needs-second' | 'differs' | 'sealed';

/** What a paper sheet waits for; the owner is the secretariat, the deadline the lock. */
export function keyedState({ state }: Pick<Sheet, 'state'>, { first, second, scan }: KeyedSheet): KeyedState {
  if (state === 'sealed') return 'sealed';
  if (second !== null && differingFields(first, second).length > 0) return 'differs';
  return scan === null ? 'needs-scan' : 'needs-second';
}
