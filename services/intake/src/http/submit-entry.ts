import { ContestError, intakeRoutes } from '@hoithi/contracts';
import { route, type RouteEntry } from '@hoithi/platform';
import type { Film } from '../entry/entry-record';
import { receiptOf } from '../entry/receipt-of';
import type { Intake } from '../intake';
import { findOwnEntry } from '../store/find-entry';
import { projectEntry } from '../store/project-entry';
import { releaseSlots } from '../store/release-slots';
import { dropFilm, reserveFilm } from '../store/reserve-film';
import { checkSubmission } from './check-submission';
import { handOver } from './hand-over';
import { prepareSubmission } from './prepare-submission';
import { showEntry } from './show-entry';

/**
 * Submits an entry, or a film in place of an earlier one. The same upload again answers the same, also after a failure in between:
 * what was reserved waits, unconfirmed, until the workflow has spoken.
 */
export const submitEntry = (intake: Intake): RouteEntry =>
  route(intakeRoutes.submitEntry, async ({ params, body, signedIn, correlationId }) => {
    const entry = await findOwnEntry(intake.store, params.entryId, signedIn().userId);
    const taken = entry.films.find((film) => film.confirmed && film.uploadId === body.uploadId);
    if (taken) return { receipt: receiptOf(entry), entry: await showEntry(intake, entry) };

    const submission = await checkSubmission(intake, entry, { ...body, correlationId });
    const prepared = await prepareSubmission(intake, entry, submission.contest);
    // Held against the form that was checked and whose people took their places, not against what was saved since.
    const nowMs = intake.clock.nowMs();
    const { film } = await reserveFilm(intake.store, entry, { ...submission.upload, nowMs });
    const view = await handOver(intake, { entry: prepared, film, submission }).catch(async (error: unknown) => {
      await undo(intake, prepared._id, film, error);
      throw error;
    });
    const submitted = await projectEntry(intake.store, entry._id, { ...view, atMs: film.submittedAtMs });
    return { receipt: receiptOf(submitted), entry: await showEntry(intake, submitted) };
  });

/** A refusal is final: the film goes, and with a first film the places too. A passing failure leaves all as it is for the repeat. */
async function undo(intake: Intake, entryId: string, film: Film, error: unknown): Promise<void> {
  if (!(error instanceof ContestError) || error.retryable) return;
  await dropFilm(intake.store, entryId, film.version);
  if (film.version === 1) await releaseSlots(intake.store, entryId);
}
