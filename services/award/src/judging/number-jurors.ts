import type { Award } from '../award';
import type { JudgingDuties } from './read-duties';

/** The jury of now and whoever left it after sealing or standing aside, in an order that tells nothing of who they are: J1, J2, … */
export function numberJurors(
  { tags }: Pick<Award, 'tags'>,
  contestId: string,
  { jurors, sheets }: Pick<JudgingDuties, 'jurors' | 'sheets'>,
): readonly string[] {
  const left = sheets.filter(({ state }) => state !== 'draft').map(({ jurorId }) => jurorId);
  const all = [...new Set([...jurors.map(({ jurorId }) => jurorId), ...left])];
  return all.toSorted((a, b) => (tags(contestId, a) < tags(contestId, b) ? -1 : 1));
}
