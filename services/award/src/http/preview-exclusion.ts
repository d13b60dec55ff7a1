import { awardRoutes, ContestError } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { compareExclusion } from '../council/compare-exclusion';
import { readRoom } from '../council/read-room';

/** Both rankings before anybody moves anything; nothing is saved. */
export const servePreviewExclusion = (award: Award) =>
  route(awardRoutes.previewExclusion, async ({ params: { contestId }, body: target }) => {
    const room = await readRoom(award, contestId);
    if (room === null) throw new ContestError('council-not-ready');
    const cards = await award.cards(
      contestId,
      room.ballots.map(({ entryId }) => entryId),
    );
    const comparison = compareExclusion(room, target, cards);
    if (comparison === null) throw new ContestError('exclusion-not-allowed', { fault: 'not-sealed' });
    return comparison as never;
  });
