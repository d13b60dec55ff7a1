import { ContestError } from '@hoithi/contracts';
import type { KeyedScan, KeyingPerson } from '../store/keyed';

/**
 * A second reading is of the paper and the scan that its reader has seen, by somebody else than the first.
 * @throws {ContestError} `keyed-changed`; `same-keyer`; `scan-missing`
 */
export function refuseSecondReading(
  keyed: { readonly draftId: string; readonly first: KeyingPerson; readonly scan: KeyedScan | null },
  by: { readonly draftId: string; readonly scanSha256: string; readonly byId: string },
): void {
  if (keyed.draftId !== by.draftId) throw new ContestError('keyed-changed');
  if (keyed.first.byId === by.byId) throw new ContestError('same-keyer');
  if (keyed.scan === null) throw new ContestError('scan-missing');
  if (keyed.scan.sha256 !== by.scanSha256) throw new ContestError('keyed-changed');
}
