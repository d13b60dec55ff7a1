import { ContestError, deskRoutes, userId } from '@hoithi/contracts';
import { checkScreeningForm } from '@hoithi/entry';
import { route, type RouteEntry } from '@hoithi/platform';
import { hasConflict, hasReturned, hasVoted } from '../entry/desk-actions';
import type { Intake } from '../intake';
import { castVote } from '../screening/cast-vote';
import { findSubmittedEntry } from '../store/find-entry';
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
    const { vote, items: marked, reason } = body;
    const atMs = intake.clock.nowMs();
    const given = { screenerId, screenerName: caller.name, vote, items: marked, reason, atMs };
    return showDeskEntry(intake, await castVote(intake, entry, given), caller);
  });
