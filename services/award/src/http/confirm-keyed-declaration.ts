import { awardRoutes, ContestError } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { refuseUnknownReasons } from '../judging/refuse-unknown-reasons';
import { agreeDeclaration } from '../keyed/agree-declaration';
import { changeDeclaration } from '../keyed/change-declaration';
import { refuseSecondReading } from '../keyed/refuse-second-reading';
import { requireDeclarant } from '../keyed/require-declarant';
import { requireKeyer } from '../keyed/require-keyer';
import { sameRelations } from '../keyed/same-relations';
import { showKeyedDeclaration } from '../keyed/show-keyed-declaration';
import type { DeclarationKeying } from '../store/keyed-declaration';

/**
 * The second person keys the same declaration from its scan. Where the two agree the juror has declared, with the same effects as on a
 * device: conflicts are found, films stand aside, the queue opens. The two are never the same person.
 */
export const serveConfirmKeyedDeclaration = (award: Award) =>
  route(awardRoutes.confirmKeyedDeclaration, async ({ params, body, signedIn }) => {
    const { contestId, jurorId } = params;
    const { draftId, scanSha256, relations } = body;
    const { userId: byId, name: byName = '' } = signedIn();
    await requireKeyer(award, { contestId, userId: byId });
    await requireDeclarant(award, params);
    refuseUnknownReasons(award, { contestId, declared: { relations } });
    const keying: DeclarationKeying = { relations, byId, byName, atMs: award.clock.nowMs() };
    const bound = { contest: contestId, juror: award.tags(contestId, jurorId), nowMs: keying.atMs };
    await changeDeclaration(award, {
      contestId,
      jurorId,
      decide: ({ keyed }) => {
        if (keyed === null) throw new ContestError('keyed-changed');
        refuseSecondReading(keyed, { draftId, scanSha256, byId });
        if (keyed.agreed !== null) {
          // The same confirmation again, after a lost answer, is answered and not done twice.
          if (keyed.second?.byId === byId && sameRelations(keyed.second.relations, relations)) return null;
          throw new ContestError('keyed-changed');
        }
        const replaced = keyed.second === null ? [] : [keyed.second];
        const read = { ...keyed, second: keying, corrections: [...keyed.corrections, ...replaced] };
        return { set: { keyed: agreeDeclaration(read, bound) } };
      },
    });
    return showKeyedDeclaration(award, { contestId, jurorId, readerId: byId });
  });
