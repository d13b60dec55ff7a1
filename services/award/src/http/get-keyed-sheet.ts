import { awardRoutes } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { requireKeyer } from '../keyed/require-keyer';
import { showKeyedSheet } from '../keyed/show-keyed-sheet';

/** One paper sheet for the person at it. */
export const serveGetKeyedSheet = (award: Award) =>
  route(awardRoutes.getKeyedSheet, async ({ params: key, signedIn }) => {
    const { userId: readerId } = signedIn();
    award.contests.get(key.contestId);
    await requireKeyer(award, { contestId: key.contestId, userId: readerId });
    return showKeyedSheet(award, { key, readerId });
  });
