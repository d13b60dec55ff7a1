import { awardRoutes } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { declare } from '../judging/declare';
import { showDeclaration } from '../judging/show-declaration';

/** Before the first film, and again when a juror remembers more; every version is kept. The registers are compared at once. */
export const serveDeclareInterests = (award: Award) =>
  route(awardRoutes.declareInterests, async ({ params: { contestId }, body: { relations }, signedIn }) => {
    const { userId: jurorId } = signedIn();
    award.contests.get(contestId);
    await award.roster.requireJuror(contestId, jurorId);
    const declared = { relations, atMs: award.clock.nowMs() };
    return showDeclaration(await declare(award, { contestId, jurorId, declared }));
  });
