import { awardRoutes } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { showNextViewings } from '../diagnostics/show-next-viewings';

export const serveGetNextViewings = (award: Award) =>
  route(awardRoutes.getNextViewings, ({ params: { contestId }, signedIn }) =>
    showNextViewings(award, { contestId, userId: signedIn().userId }),
  );
