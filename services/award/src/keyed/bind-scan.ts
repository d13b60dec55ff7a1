import { ContestError } from '@hoithi/contracts';
import type { KeyedScan, KeyingPerson } from '../store/keyed';

type Scanned = { readonly scan: KeyedScan | null; readonly second: KeyingPerson | null };

/**
 * A scan is bound to what was keyed until the second person has read from it; null where it is bound already.
 * @throws {ContestError} `keyed-changed`
 */
export function bindScan<Keyed extends Scanned>(keyed: Keyed, scan: KeyedScan): Keyed | null {
  if (keyed.scan?.sha256 === scan.sha256) return null;
  if (keyed.second !== null) throw new ContestError('keyed-changed', { readBy: keyed.second.byName });
  return { ...keyed, scan };
}
