import { awardRoutes, ContestError } from '@hoithi/contracts';
import { changeDocument, insertFirst } from '@hoithi/mongo-kit';
import { route } from '@hoithi/platform';
import type { Award } from '../award';
import { changedPrizes } from '../council/changed-prizes';
import { checkDecision } from '../council/check-decision';
import { checkVotes } from '../council/check-votes';
import { decisionQuestion } from '../council/decision-question';
import { hashBook } from '../council/hash-book';
import { readRoom, type Room } from '../council/read-room';
import { requireComplaintsAnswered } from '../council/require-complaints-answered';
import { requireQuorum } from '../council/require-quorum';
import { showCouncil } from '../council/show-council';
import { finalChange, provisionalDecision } from '../council/take-decision';
import { voteQuestion } from '../council/vote-question';
import { coverLog } from '../ledger/cover-log';
import { exclusionLeaves } from '../ledger/exclusion-leaves';
import { appendLeaf } from '../store/append-leaf';
import { claimDraft, releaseDraft } from '../store/claim-draft';
import type { Draft, Person } from '../store/draft';

/**
 * A second person confirms what the first put forward: the draft becomes the provisional result, or the final decision. Whoever
 * confirms first has confirmed; the same again, also after a crash half way, brings the same decision about. Everything is looked at
 * twice: before somebody is written down, and after, when a work has left, a vote is another one or a complaint came in between.
 */
export const serveConfirmDecision = (award: Award) =>
  route(awardRoutes.confirmDecision, async ({ params: { contestId }, body: { draftId }, signedIn, correlationId }) => {
    const { userId, name = '' } = signedIn();
    const room = await readRoom(award, contestId);
    if (room === null || room.freeze === null) throw new ContestError('council-not-ready');
    if (room.draft?.draftId !== draftId) {
      if (await isTaken(award, contestId, draftId)) return showCouncil(award, contestId);
      throw new ContestError('draft-gone');
    }
    if (room.draft.confirmedBy === null) await check(award, room, { draft: room.draft, person: { userId, name } });
    const confirmedBy = { userId, name, atMs: award.clock.nowMs() };
    const draft = await claimDraft(award.database, { draft: room.draft, confirmedBy });
    if (draft?.confirmedBy == null) throw new ContestError('draft-gone');
    const claimed = await readRoom(award, contestId);
    // Where it no longer stands, another process has made it the decision.
    if (claimed?.draft?.draftId === draftId) {
      await checkClaimed(award, claimed, { draft, person: draft.confirmedBy });
      await take(award, { room: claimed, draft, correlationId });
    }
    return showCouncil(award, contestId);
  });

type Confirmed = { readonly draft: Draft; readonly person: Person };

/** A draft that must not be taken is given back; while a neighbour does not answer it waits for whoever confirms again. */
async function checkClaimed(award: Award, room: Room, confirmed: Confirmed): Promise<void> {
  try {
    await check(award, room, confirmed);
  } catch (error) {
    if (error instanceof ContestError && !error.retryable) await releaseDraft(award.database, confirmed.draft);
    throw error;
  }
}

/** A confirmed draft stays until the next one, so that saying it again is answered. */
async function isTaken({ database }: Award, contestId: string, draftId: string): Promise<boolean> {
  return (await database.drafts.exists({ _id: contestId, draftId, confirmedBy: { $ne: null } })) !== null;
}

async function check(award: Award, room: Room, { draft, person }: Confirmed): Promise<void> {
  const { contest, decision } = room;
  const contestId = contest.id;
  if (draft.proposedBy.userId === person.userId) throw new ContestError('same-person');
  // A ruling on a tie, or a work that left, since it was put forward: the council looks again.
  if (hashBook(room.book) !== draft.bookHash) throw new ContestError('draft-gone');
  const question = decisionQuestion(room, draft);
  checkDecision(question);
  if (draft.stage === 'final') await requireComplaintsAnswered(award, contestId, decision);
  // A decision that the complaints have changed is the word of the meeting that heard them.
  const isChanged = draft.stage === 'final' && changedPrizes(question).length > 0;
  const meeting = await requireQuorum(award, { contestId, kind: isChanged ? 'complaints' : 'council' });
  checkVotes(voteQuestion(room, draft));
  const needsChair = contest.definition.council.confirmedBy === 'chair';
  if (needsChair && meeting.form.chairId !== person.userId) throw new ContestError('not-allowed', { needs: 'chair' });
}

async function take(
  award: Award,
  of: { readonly room: Room; readonly draft: Draft; readonly correlationId: string },
): Promise<void> {
  const { decisions } = award.database;
  const contestId = of.room.contest.id;
  if (of.draft.stage === 'provisional') {
    // Until now a vote about sheets could be undone; a line of the log cannot.
    for (const leaf of exclusionLeaves(of.room.sheets, of.room.exclusions))
      await appendLeaf(award.database, contestId, leaf);
  }
  // What is shown with the result must lie under a published head before there is a result.
  await coverLog(award, contestId);
  const taken = { ...of, program: award.program };
  if (of.draft.stage === 'provisional') await insertFirst(decisions, provisionalDecision(taken));
  else await changeDocument(decisions, contestId, (standing) => finalChange(standing, taken));
  // The decision is a line of the log itself, and whoever notes the next head holds us to it.
  await coverLog(award, contestId);
  award.relay.wake();
}
