import { ContestError } from '@hoithi/contracts';
import type { Award } from '../award';

/**
 * Who keys or checks paper sheets is no juror of the contest, and the contest takes paper at all.
 * @throws {ContestError} `paper-sheets-off`; `keyer-is-juror`
 */
export async function requireKeyer(
  { contests, roster }: Pick<Award, 'contests' | 'roster'>,
  of: { readonly contestId: string; readonly userId: string },
): Promise<void> {
  if (!contests.get(of.contestId).definition.jury.paperSheets.accepted) throw new ContestError('paper-sheets-off');
  const jurors = await roster.jurors(of.contestId);
  if (jurors.some(({ jurorId }) => jurorId === of.userId)) throw new ContestError('keyer-is-juror');
}
