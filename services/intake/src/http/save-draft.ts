import { ContestError, intakeRoutes } from '@hoithi/contracts';
import { route, type RouteEntry } from '@hoithi/platform';
import { completionOf } from '../entry/completion-of';
import { mergeForm } from '../entry/merge-form';
import type { Intake } from '../intake';
import { changeEntry } from '../store/change-entry';
import { findOwnEntry } from '../store/find-entry';
import { entryWindow } from './entry-window';
import { showEntry } from './show-entry';

/** Saves the pieces of the form that came; the others stay. A form that was submitted does not change any more. */
export const saveDraft = (intake: Intake): RouteEntry =>
  route(intakeRoutes.saveDraft, async ({ params, body, signedIn }) => {
    const own = await findOwnEntry(intake.store, params.entryId, signedIn().userId);
    const { contest, deadline } = await entryWindow(intake, own.contestId, own);
    if (own.phase === 'draft' && (deadline.verdict === 'late' || deadline.verdict === 'within-grace')) {
      throw new ContestError('contest-closed');
    }
    const nowMs = intake.clock.nowMs();
    const saved = await changeEntry(intake.store, own._id, (entry) => {
      // A film on its way to the workflow carries the form with it: from then on it stands.
      if (entry.phase !== 'draft' || entry.films.length > 0) throw new ContestError('out-of-phase');
      const form = mergeForm(entry.form, body.form);
      const completion = completionOf(entry, form, { definition: contest.definition, nowMs });
      return { set: { form, savedAtMs: nowMs, ...completion } };
    });
    return showEntry(intake, saved);
  });
