import { awardRoutes, ContestError } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { readRoom } from '../council/read-room';
import { showExclusions } from '../council/show-exclusions';

export const serveListExclusions = (award: Award) =>
  route(awardRoutes.listExclusions, async ({ params: { contestId } }) => {
    const room = await readRoom(award, contestId);
    if (room === null) throw new ContestError('council-not-ready');
    return showExclusions(award, room);
  });
