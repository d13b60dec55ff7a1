import { type Exclusion, motionState } from '../store/exclusion';

type Carried = Pick<Exclusion, 'jurorId' | 'entryId' | 'motion'>;

/** Whether the council has voted not to count a sheet, alone or with all sheets of its juror. */
export function isExcluded(
  exclusions: readonly Carried[],
  sheet: { readonly jurorId: string; readonly entryId: string },
): boolean {
  return exclusions.some(
    ({ jurorId, entryId, motion }) =>
      motionState(motion) === 'carried' && jurorId === sheet.jurorId && (entryId === null || entryId === sheet.entryId),
  );
}
