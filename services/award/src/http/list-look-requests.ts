import { awardRoutes } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { showLooks } from '../diagnostics/show-looks';
import type { Look } from '../store/look';

/** Jurors who want their sheet reopened. Who was asked and kept the marks stays hidden: it would tell of odd marks. */
export const serveListLookRequests = (award: Award) =>
  route(awardRoutes.listLookRequests, async ({ params: { contestId } }) => {
    award.contests.get(contestId);
    const [looks, jurors] = await Promise.all([
      award.database.looks.find({ contestId, 'reply.answer': 'asks-reopening' }).lean<Look[]>().exec(),
      award.roster.jurors(contestId),
    ]);
    const nameOf = new Map(jurors.map(({ jurorId, name }) => [jurorId, name]));
    const shown = await showLooks(award, { contestId, looks });
    return {
      requests: shown
        .filter(({ answer }) => answer === 'asks-reopening')
        .map((look) => ({ ...look, jurorId: look.jurorId as never, jurorName: nameOf.get(look.jurorId) ?? '' })),
    };
  });
