import { ContestError } from '@hoithi/contracts';
import type { Award } from '../award';
import { owesCalibration } from './owes-calibration';

/**
 * Where the contest asks for it, the finalists open to a juror only after the own anchor sheets are sealed; nobody waits for others.
 * @throws {ContestError} `calibration-first`
 */
export async function requireCalibrated(
  award: Award,
  of: { readonly contestId: string; readonly jurorId: string },
): Promise<void> {
  if (await owesCalibration(award, of)) throw new ContestError('calibration-first');
}
