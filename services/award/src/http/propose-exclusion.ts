import { awardRoutes, ContestError } from '@hoithi/contracts';
import { changeDocument, insertFirst, newOutbox } from '@hoithi/mongo-kit';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { openRoom } from '../council/open-room';
import { readRoom } from '../council/read-room';
import { requireExcludable } from '../council/require-excludable';
import { showExclusions } from '../council/show-exclusions';
import { type Exclusion, exclusionKey, type ExclusionMotion, motionIdOf, motionState } from '../store/exclusion';

/** Moves that sealed sheets are not counted (O16). Nothing changes until the council has voted; the same motion again is the same. */
export const serveProposeExclusion = (award: Award) =>
  route(awardRoutes.proposeExclusion, async ({ params: { contestId }, body, signedIn }) => {
    const { userId, name = '' } = signedIn();
    const { reason, ...target } = body;
    const room = await openRoom(award, contestId);
    await requireExcludable(award, room, target);
    const motion: ExclusionMotion = {
      reason,
      by: { userId, name },
      atMs: award.clock.nowMs(),
      vote: null,
      undone: null,
    };
    await keep(award, { contestId, ...target, motionId: motionIdOf(target), motion });
    const now = await readRoom(award, contestId);
    return showExclusions(award, now ?? room);
  });

async function keep(
  { database: { exclusions } }: Award,
  of: Pick<Exclusion, 'contestId' | 'jurorId' | 'entryId' | 'motionId' | 'motion'>,
): Promise<void> {
  const _id = exclusionKey(of.contestId, of.motionId);
  if (await insertFirst(exclusions, { _id, ...of, earlier: [], ...newOutbox([]) })) return;
  await changeDocument(exclusions, _id, ({ motion }) => {
    const state = motionState(motion);
    if (state === 'proposed' && motion.reason === of.motion.reason) return null;
    if (state === 'proposed' || state === 'carried') throw new ContestError('already-done', { state });
    return { set: { motion: of.motion }, push: { earlier: motion } };
  });
}
