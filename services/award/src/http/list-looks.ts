import { awardRoutes } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { openLooks } from '../diagnostics/open-looks';
import { showLooks } from '../diagnostics/show-looks';
import type { Look } from '../store/look';

/** A juror's own requests to look again. Reading opens what is due: a film may be finished by a recusal too. */
export const serveListLooks = (award: Award) =>
  route(awardRoutes.listLooks, async ({ params: { contestId }, signedIn }) => {
    const { userId: jurorId } = signedIn();
    award.contests.get(contestId);
    await award.roster.requireJuror(contestId, jurorId);
    await openLooks(award, contestId);
    const looks = await award.database.looks.find({ contestId, jurorId }).lean<Look[]>().exec();
    return { looks: [...(await showLooks(award, { contestId, looks }))] };
  });
