import { ContestError, deskRoutes, userId } from '@hoithi/contracts';
import { checkScreeningForm } from '@hoithi/entry';
import { screenUpdate } from '@hoithi/entry-workflow/messages';
import { route, type RouteEntry } from '@hoithi/platform';
import { hasConflict, hasReturned, hasVoted } from '../entry/desk-actions';
import type { Intake } from '../intake';
import { confirmVote, dropVote, reserveVote } from '../store/votes';
import { findSubmittedEntry } from '../store/find-entry';
import { projectEntry } from '../store/project-entry';
import { deskCaller } from './desk-caller';
import { showDeskEntry } from './show-desk-entry';

/** One screening form (R7, O1). Items and reason stay here; the workflow counts votes. Nobody screens an entry of their own. */
export const screenEntry = (intake: Intake): RouteEntry =>
  route(deskRoutes.screenEntry, async ({ params, body, signedIn }) => {
    const entry = await findSubmittedEntry(intake.store, params.entryId);
    const caller = await deskCaller(intake, signedIn());
    if (hasConflict(entry, caller)) throw new ContestError('conflict-of-interest');
    if (hasVoted(entry, caller)) throw new ContestError('already-voted');
    if (entry.phase !== 'screening') throw new ContestError('out-of-phase', { phase: entry.phase });
    if (body.vote === 'repair' && hasReturned(entry, caller)) throw new ContestError('already-voted');
    const { items, reasonRequired } = intake.contests.get(entry.contestId).definition.screening;
    const form = checkScreeningForm(body, { itemIds: items.map(({ id }) => id), reasonRequired });
    if (!form.ok) throw new ContestError(form.code, form.facts);

    const screenerId = userId.parse(caller.userId);
    const { vote } = body;
    const atMs = intake.clock.nowMs();
    const reserved = await reserveVote(intake.store, entry._id, {
      screenerId,
      screenerName: caller.name,
      vote,
      items: body.items,
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
