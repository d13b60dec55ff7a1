import { awardRoutes, ContestError } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { changeDeclaration } from '../keyed/change-declaration';
import { requireDeclarant } from '../keyed/require-declarant';
import { requireKeyer } from '../keyed/require-keyer';

/** Takes a keyed declaration back before two persons have read the same; who and why stays written. */
export const serveWithdrawKeyedDeclaration = (award: Award) =>
  route(awardRoutes.withdrawKeyedDeclaration, async ({ params, body: { draftId, reason }, signedIn }) => {
    const { contestId, jurorId } = params;
    const { userId: byId, name: byName = '' } = signedIn();
    await requireKeyer(award, { contestId, userId: byId });
    await requireDeclarant(award, params);
    const atMs = award.clock.nowMs();
    await changeDeclaration(award, {
      contestId,
      jurorId,
      decide: ({ keyed, earlier }) => {
        if (keyed === null || keyed.draftId !== draftId || keyed.agreed !== null)
          throw new ContestError('keyed-changed');
        const withdrawn = { byId, byName, atMs, reason, firstName: keyed.first.byName };
        // The paper before it stands again: it is what the juror has declared.
        return {
          set: { keyed: earlier.at(-1) ?? null, earlier: earlier.slice(0, -1) },
          push: { withdrawn: { ...withdrawn, scanSha256: keyed.scan?.sha256 ?? null } },
        };
      },
    });
    return {};
  });
