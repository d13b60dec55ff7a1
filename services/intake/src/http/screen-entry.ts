import { ContestError, deskRoutes, userId } from '@hoithi/contracts';
import { screenUpdate } from '@hoithi/entry-workflow/messages';
import { route, type RouteEntry } from '@hoithi/platform';
import { hasConflict, hasVoted } from '../entry/desk-actions';
import type { Intake } from '../intake';
import { confirmVote, dropVote, reserveVote } from '../store/votes';
import { findSubmittedEntry } from '../store/find-entry';
import { projectEntry } from '../store/project-entry';
import { deskCaller } from './desk-caller';
import { showDeskEntry } from './show-desk-entry';

/** One screening vote (R7, O1). The reason stays here; the workflow counts votes. Nobody screens an entry of their own. */
export const screenEntry = (intake: Intake): RouteEntry =>
  route(deskRoutes.screenEntry, async ({ params, body, signedIn }) => {
    const entry = await findSubmittedEntry(intake.store, params.entryId);
    const caller = await deskCaller(intake, signedIn());
    if (hasConflict(entry, caller)) throw new ContestError('conflict-of-interest');
    if (hasVoted(entry, caller)) throw new ContestError('already-voted');
    if (entry.phase !== 'screening') throw new ContestError('out-of-phase', { phase: entry.phase });
    const { reasonRequired } = intake.contests.get(entry.contestId).definition.screening;
    if (reasonRequired && body.vote === 'fail' && !body.reason) throw new ContestError('reason-required');

    const screenerId = userId.parse(caller.userId);
    const { vote } = body;
    const atMs = intake.clock.nowMs();
    const reserved = await reserveVote(intake.store, entry._id, {
      screenerId,
      screenerName: caller.name,
      vote,
      reason: body.reason,
      atMs,
    });
    try {
      const ref = { contestId: entry.contestId, entryId: entry._id };
      const view = await intake.workflows.updateEntry(ref, screenUpdate, { screenerId, vote: reserved.vote });
      await projectEntry(intake.store, entry._id, { ...view, atMs });
    } catch (error) {
      // The answer of an earlier call may have been lost: the workflow has the vote that is reserved here.
      const counted = error instanceof ContestError && error.code === 'already-voted';
      if (error instanceof ContestError && !error.retryable && !counted)
        await dropVote(intake.store, entry._id, screenerId);
      if (!counted) throw error;
    }
    return showDeskEntry(intake, await confirmVote(intake.store, entry._id, screenerId), caller);
  });
