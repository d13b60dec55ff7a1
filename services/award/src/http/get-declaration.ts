import { awardRoutes } from '@hoithi/contracts';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { showDeclaration } from '../judging/show-declaration';
import { declarationId, type Declaration } from '../store/declaration';

/** The juror's own declaration; nobody else's. */
export const serveGetDeclaration = (award: Award) =>
  route(awardRoutes.getDeclaration, async ({ params: { contestId }, signedIn }) => {
    const { userId: jurorId } = signedIn();
    const { declaration, recusalReasons } = award.contests.get(contestId).definition.jury;
    await award.roster.requireJuror(contestId, jurorId);
    const declared = await award.database.declarations
      .findById(declarationId({ contestId, jurorId }))
      .lean<Declaration>()
      .exec();
    return {
      required: declaration.required,
      undertaking: declaration.undertaking,
      reasons: [...recusalReasons],
      declared: declared === null ? null : showDeclaration(declared),
    };
  });
