import { awardRoutes, ContestError } from '@hoithi/contracts';
import { changeDocument } from '@hoithi/mongo-kit';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { openDeliberation } from '../diagnostics/open-deliberation';
import { showDeliberation } from '../diagnostics/show-deliberation';

/**
 * Writes down what the jury came to about the films of its talk. The council reads it beside the result; sealed marks and the
 * official order do not change by it. The words may be mended until the council has decided, earlier ones are kept.
 */
export const serveConcludeDeliberation = (award: Award) =>
  route(awardRoutes.concludeDeliberation, async ({ params: { contestId }, body: { text }, signedIn }) => {
    const { userId, name = '' } = signedIn();
    const { database } = award;
    award.contests.get(contestId);
    const open = await openDeliberation(award, contestId);
    if (open?.state !== 'deliberate')
      throw new ContestError('out-of-phase', { deliberation: open?.state ?? 'before-lock' });
    if ((await database.decisions.exists({ _id: contestId })) !== null)
      throw new ContestError('out-of-phase', { deliberation: 'decided' });
    const conclusion = { text, byId: userId, byName: name, atMs: award.clock.nowMs() };
    await changeDocument(database.deliberations, contestId, ({ conclusion: standing }) => {
      if (standing?.text === text) return null;
      return { set: { conclusion }, ...(standing === null ? {} : { push: { earlier: standing } }) };
    });
    return showDeliberation(award, { contestId, userId, isSecretary: true });
  });
