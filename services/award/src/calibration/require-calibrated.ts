import { ContestError } from '@hoithi/contracts';
import type { Award } from '../award';
import { readCalibration } from './read-calibration';

/**
 * Where the contest asks for it, the finalists open to a juror only after the own anchor sheets are sealed; nobody waits for others.
 * @throws {ContestError} `calibration-first`
 */
export async function requireCalibrated(
  award: Award,
  of: { readonly contestId: string; readonly jurorId: string },
): Promise<void> {
  if (award.contests.get(of.contestId).definition.jury.calibration?.required !== true) return;
  const { done } = await readCalibration(award, of.contestId);
  if (!done.has(of.jurorId)) throw new ContestError('calibration-first');
}
