import type { Award } from '../award';
import { readCalibration } from './read-calibration';

/** Whether anchor films still stand between this juror and the finalists. */
export async function owesCalibration(
  award: Pick<Award, 'contests' | 'database' | 'roster'>,
  of: { readonly contestId: string; readonly jurorId: string },
): Promise<boolean> {
  if (award.contests.get(of.contestId).definition.jury.calibration?.required !== true) return false;
  const { done } = await readCalibration(award, of.contestId);
  return !done.has(of.jurorId);
}
