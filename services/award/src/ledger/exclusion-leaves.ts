import type { LogLeaf } from '@hoithi/scoring';
import { isExcluded } from '../council/is-excluded';
import { type Exclusion, motionState } from '../store/exclusion';
import type { Sheet } from '../store/sheet';

/** What the log says of sheets that the council has voted out: a line each, under the instant of the vote. */
export function exclusionLeaves(
  sheets: readonly Pick<Sheet, 'jurorId' | 'entryId' | 'state' | 'seal'>[],
  exclusions: readonly Exclusion[],
): readonly LogLeaf[] {
  const carried = exclusions.filter(({ motion }) => motionState(motion) === 'carried');
  return sheets.flatMap((sheet): readonly LogLeaf[] => {
    const votes = carried.filter((one) => isExcluded([one], sheet)).flatMap(({ motion }) => motion.vote ?? []);
    if (sheet.state !== 'sealed' || sheet.seal === null || votes.length === 0) return [];
    return [{ kind: 'exclude', hash: sheet.seal.sheetHash, atMs: Math.min(...votes.map(({ atMs }) => atMs)) }];
  });
}
