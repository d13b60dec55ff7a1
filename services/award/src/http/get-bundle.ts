import { awardRoutes, ContestError } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { makeBundle } from '../council/make-bundle';

/** The result bundle; there is none before the decision. */
export const serveGetBundle = (award: Award) =>
  route(awardRoutes.getBundle, async ({ params: { contestId } }) => {
    const bundle = await makeBundle(award, contestId);
    if (bundle === null) throw new ContestError('not-found');
    return bundle;
  });
