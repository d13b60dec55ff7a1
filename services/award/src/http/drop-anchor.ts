import { awardRoutes, ContestError } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { ballotId } from '../store/ids';

/** Takes an anchor film back, as long as no juror has sealed one; drafts of it go with it. */
export const serveDropAnchor = (award: Award) =>
  route(awardRoutes.dropAnchor, async ({ params: { contestId, entryId } }) => {
    const { database } = award;
    award.contests.get(contestId);
    if ((await database.anchorSheets.exists({ contestId, state: 'sealed' })) !== null)
      throw new ContestError('calibration-fixed');
    await database.anchors.deleteOne({ _id: ballotId(contestId, entryId) });
    await database.anchorSheets.deleteMany({ contestId, entryId, state: 'draft' });
    return {};
  });
