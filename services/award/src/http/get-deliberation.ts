import { awardRoutes } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { showDeliberation } from '../diagnostics/show-deliberation';

/** The jury's talk; for a juror only of this contest, whatever the token says. */
export const serveGetDeliberation = (award: Award) =>
  route(awardRoutes.getDeliberation, async ({ params: { contestId }, signedIn }) => {
    const { userId, roles } = signedIn();
    award.contests.get(contestId);
    const isOfStaff = roles.some((role) => role === 'secretary' || role === 'council' || role === 'auditor');
    if (!isOfStaff) await award.roster.requireJuror(contestId, userId);
    return showDeliberation(award, { contestId, userId, isSecretary: roles.includes('secretary') });
  });
