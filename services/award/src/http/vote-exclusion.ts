import { awardRoutes, ContestError } from '@hoithi/contracts';
import { changeDocument } from '@hoithi/mongo-kit';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { compareExclusion } from '../council/compare-exclusion';
import { openRoom } from '../council/open-room';
import { readRoom, type Room } from '../council/read-room';
import { requireExcludable } from '../council/require-excludable';
import { requireQuorum } from '../council/require-quorum';
import { showExclusions } from '../council/show-exclusions';
import { votesNeeded } from '../council/votes-needed';
import { type Exclusion, exclusionKey, type ExclusionVote, motionState } from '../store/exclusion';

/**
 * Records how the council voted on leaving sheets out, in a meeting with quorum and on the two rankings that were shown: where the
 * book has changed since, they are looked at again. Carried, the sheets are excluded; the sheets themselves stay as they are.
 */
export const serveVoteExclusion = (award: Award) =>
  route(awardRoutes.voteExclusion, async ({ params: { contestId }, body, signedIn }) => {
    const { userId, name = '' } = signedIn();
    const room = await openRoom(award, contestId);
    const exclusion = room.exclusions.find(({ motionId }) => motionId === body.motionId);
    if (exclusion === undefined) throw new ContestError('not-found');
    const meeting = await requireQuorum(award, { contestId, kind: 'council' });
    const present = meeting.form.attendance.filter((one) => one.present).length;
    if (body.for + body.against > present) throw new ContestError('bad-request', { fault: 'more-votes-than-members' });
    await requireExcludable(award, room, exclusion);
    requireSeen(room, exclusion, body.seen);
    const vote: ExclusionVote = {
      for: body.for,
      against: body.against,
      needed: votesNeeded(room.contest, meeting),
      by: { userId, name },
      atMs: award.clock.nowMs(),
    };
    await changeDocument(award.database.exclusions, exclusionKey(contestId, body.motionId), ({ motion }) => {
      if (motion.vote !== null && motion.vote.for === vote.for && motion.vote.against === vote.against) return null;
      const state = motionState(motion);
      // A vote that was miswritten is taken back and recorded anew.
      if (state !== 'proposed') throw new ContestError('already-done', { state });
      return { set: { motion: { ...motion, vote } } };
    });
    return showExclusions(award, (await readRoom(award, contestId)) ?? room);
  });

function requireSeen(
  room: Room,
  exclusion: Exclusion,
  seen: { readonly countedHash: string; readonly excludedHash: string },
): void {
  const now = compareExclusion(room, exclusion, new Map());
  if (now === null) throw new ContestError('exclusion-not-allowed', { fault: 'not-sealed' });
  const isSame = now.countedHash === seen.countedHash && now.excludedHash === seen.excludedHash;
  if (!isSame) throw new ContestError('changed-meanwhile');
}
