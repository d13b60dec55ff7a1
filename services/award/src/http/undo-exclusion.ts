import { awardRoutes, ContestError } from '@hoithi/contracts';
import { changeDocument } from '@hoithi/mongo-kit';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { openRoom } from '../council/open-room';
import { readRoom } from '../council/read-room';
import { showExclusions } from '../council/show-exclusions';
import { exclusionKey } from '../store/exclusion';

/** Takes a motion back with a reason, carried or not; its sheets count again. Until the decision only, and it is kept on record. */
export const serveUndoExclusion = (award: Award) =>
  route(awardRoutes.undoExclusion, async ({ params: { contestId }, body: { motionId, reason }, signedIn }) => {
    const { userId, name = '' } = signedIn();
    const room = await openRoom(award, contestId);
    const undone = { reason, by: { userId, name }, atMs: award.clock.nowMs() };
    const changed = await changeDocument(award.database.exclusions, exclusionKey(contestId, motionId), ({ motion }) =>
      motion.undone === null ? { set: { motion: { ...motion, undone } } } : null,
    );
    if (changed === null) throw new ContestError('not-found');
    return showExclusions(award, (await readRoom(award, contestId)) ?? room);
  });
