import { awardRoutes, ContestError } from '@hoithi/contracts';
import type { Change } from '@hoithi/mongo-kit';
import { route } from '@hoithi/platform';
import { randomUUID } from 'node:crypto';
import type { Award } from '../award';
import { refuseUnknownReasons } from '../judging/refuse-unknown-reasons';
import { agreeDeclaration } from '../keyed/agree-declaration';
import { changeDeclaration } from '../keyed/change-declaration';
import { requireDeclarant } from '../keyed/require-declarant';
import { requireKeyer } from '../keyed/require-keyer';
import { sameRelations } from '../keyed/same-relations';
import { showKeyedDeclaration } from '../keyed/show-keyed-declaration';
import type { DeclarationKeying, KeyedDeclarations } from '../store/keyed-declaration';

/**
 * The first person keys a signed declaration, or corrects the own keying; what it replaces is kept. After one that was agreed, the next
 * paper of the same juror begins anew: a juror may remember more.
 */
export const serveKeyDeclaration = (award: Award) =>
  route(awardRoutes.keyDeclaration, async ({ params, body: { relations }, signedIn }) => {
    const { contestId, jurorId } = params;
    const { userId: byId, name: byName = '' } = signedIn();
    await requireKeyer(award, { contestId, userId: byId });
    await requireDeclarant(award, params);
    refuseUnknownReasons(award, { contestId, declared: { relations } });
    const keying: DeclarationKeying = { relations, byId, byName, atMs: award.clock.nowMs() };
    const draftId = randomUUID();
    const bound = { contest: contestId, juror: award.tags(contestId, jurorId), nowMs: keying.atMs };
    await changeDeclaration(award, {
      contestId,
      jurorId,
      decide: ({ keyed }: KeyedDeclarations): Change | null => {
        if (keyed === null || keyed.agreed !== null) {
          // The same words again, after a lost answer or a look at what is declared, are no new paper.
          if (keyed !== null && sameRelations(keyed.first.relations, relations)) return null;
          const begun = { draftId, first: keying, second: null, scan: null, corrections: [], agreed: null };
          return { set: { keyed: begun }, ...(keyed === null ? {} : { push: { earlier: keyed } }) };
        }
        if (keyed.first.byId !== byId) throw new ContestError('keyed-changed', { keyedBy: keyed.first.byName });
        if (sameRelations(keyed.first.relations, relations)) return null;
        const corrected = { ...keyed, first: keying, corrections: [...keyed.corrections, keyed.first] };
        return { set: { keyed: agreeDeclaration(corrected, bound) } };
      },
    });
    return showKeyedDeclaration(award, { contestId, jurorId, readerId: byId });
  });
