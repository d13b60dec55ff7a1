import { awardRoutes, ContestError } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { showCouncil } from '../council/show-council';

/** Takes a draft back, unless somebody has confirmed it. */
export const serveWithdrawDraft = (award: Award) =>
  route(awardRoutes.withdrawDraft, async ({ params: { contestId }, body: { draftId } }) => {
    award.contests.get(contestId);
    const { drafts } = award.database;
    await drafts.deleteOne({ _id: contestId, draftId, confirmedBy: null });
    if ((await drafts.exists({ _id: contestId, draftId })) !== null) throw new ContestError('council-decided');
    return showCouncil(award, contestId);
  });
