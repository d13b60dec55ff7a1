import { awardRoutes } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { requireKeyer } from '../keyed/require-keyer';
import { showKeyedDeclaration } from '../keyed/show-keyed-declaration';

/** One paper declaration as its reader may see it; a juror of the contest keys none. */
export const serveGetKeyedDeclaration = (award: Award) =>
  route(awardRoutes.getKeyedDeclaration, async ({ params: { contestId, jurorId }, signedIn }) => {
    const { userId } = signedIn();
    await requireKeyer(award, { contestId, userId });
    return showKeyedDeclaration(award, { contestId, jurorId, readerId: userId });
  });
