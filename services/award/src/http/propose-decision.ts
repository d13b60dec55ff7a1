import { awardRoutes, ContestError } from '@hoithi/contracts';
import { insertFirst, newOutbox } from '@hoithi/mongo-kit';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { changedPrizes } from '../council/changed-prizes';
import { checkDecision } from '../council/check-decision';
import { checkVotes } from '../council/check-votes';
import { decisionIdOf } from '../council/decision-id';
import { decisionQuestion } from '../council/decision-question';
import { hashBook } from '../council/hash-book';
import { nextStage, readRoom } from '../council/read-room';
import { requireComplaintsAnswered } from '../council/require-complaints-answered';
import { requireQuorum } from '../council/require-quorum';
import { showCouncil } from '../council/show-council';
import { voteQuestion } from '../council/vote-question';
import type { Draft } from '../store/draft';

/** Puts a decision forward: the provisional result, or after the complaints the final one. One draft stands at a time; the same again answers the same. */
export const serveProposeDecision = (award: Award) =>
  route(awardRoutes.proposeDecision, async ({ params: { contestId }, body: asked, signedIn }) => {
    const { userId, name = '' } = signedIn();
    const room = await readRoom(award, contestId);
    if (room === null || room.freeze === null) throw new ContestError('council-not-ready');
    const stage = nextStage(room.decision);
    if (stage === null) throw new ContestError('council-decided');
    const question = decisionQuestion(room, asked);
    checkDecision(question);
    if (stage === 'final') await requireComplaintsAnswered(award, contestId, room.decision);
    const isChanged = stage === 'provisional' || changedPrizes(question).length > 0;
    if (isChanged) await requireQuorum(award, { contestId, kind: stage === 'final' ? 'complaints' : 'council' });
    checkVotes(voteQuestion(room, asked));
    const draftId = decisionIdOf(contestId, asked).replace('decision', stage);
    const draft: Draft = {
      _id: contestId,
      draftId,
      stage,
      proposedBy: { userId, name },
      atMs: award.clock.nowMs(),
      bookHash: hashBook(room.book),
      ...asked,
      confirmedBy: null,
      ...newOutbox([]),
    };
    // What is left of an earlier stage is history: it has become the decision.
    if (room.draft === null) await award.database.drafts.deleteOne({ _id: contestId, stage: { $ne: stage } });
    await insertFirst(award.database.drafts, draft);
    const standing = await award.database.drafts.findById(contestId).lean<Draft>().exec();
    if (standing?.draftId !== draftId) throw new ContestError('draft-standing');
    return showCouncil(award, contestId);
  });
