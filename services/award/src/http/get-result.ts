import { awardRoutes, ContestError } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { showResult } from '../council/show-result';

/** The published result; there is none before the decision. */
export const serveGetResult = (award: Award) =>
  route(awardRoutes.getResult, async ({ params: { contestId } }) => {
    const result = await showResult(award, contestId);
    if (result === null) throw new ContestError('not-found');
    return result;
  });
