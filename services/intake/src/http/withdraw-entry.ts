import { ContestError, intakeRoutes, userId } from '@hoithi/contracts';
import { withdrawUpdate } from '@hoithi/entry-workflow/messages';
import { route, type RouteEntry } from '@hoithi/platform';
import { mayWithdraw } from '../entry/entry-actions';
import type { Intake } from '../intake';
import { findOwnEntry } from '../store/find-entry';
import { commandEntry } from './command-entry';
import { showEntry } from './show-entry';

/** The entrant takes the entry back, until its publication (O19). */
export const withdrawEntry = (intake: Intake): RouteEntry =>
  route(intakeRoutes.withdrawEntry, async ({ params, body, signedIn }) => {
    const by = userId.parse(signedIn().userId);
    const entry = await findOwnEntry(intake.store, params.entryId, by);
    const { withdrawUntil } = intake.contests.get(entry.contestId).definition.changes;
    if (!mayWithdraw(entry, withdrawUntil)) throw new ContestError('out-of-phase', { phase: entry.phase });
    const byName = entry.form.authors.find((author) => author.isLeader)?.fullName ?? '';
    const withdrawn = await commandEntry(intake, {
      entry,
      audit: { action: 'withdraw', byId: by, byName, reason: body.reason },
      send: () => intake.workflows.updateEntry(refOf(entry), withdrawUpdate, { by, as: 'entrant' }),
    });
    return showEntry(intake, withdrawn);
  });

const refOf = (entry: { readonly contestId: string; readonly _id: string }) => ({
  contestId: entry.contestId,
  entryId: entry._id,
});
