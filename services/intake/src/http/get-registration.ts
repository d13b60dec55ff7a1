import { ContestError, intakeRoutes } from '@hoithi/contracts';
import { route, type RouteEntry } from '@hoithi/platform';
import type { Intake } from '../intake';
import { findOwnEntry } from '../store/find-entry';
import { sendRegistration } from './send-registration';

/** The author's own registration form, to print and sign, once the entry was submitted and has its code. */
export const getRegistration = (intake: Intake): RouteEntry =>
  route(intakeRoutes.getRegistration, async ({ params, signedIn, response }) => {
    const { userId } = signedIn();
    const entry = await findOwnEntry(intake.store, params.entryId, userId);
    if (entry.phase === 'draft' || entry.code === null) throw new ContestError('out-of-phase', { phase: entry.phase });
    const name = entry.form.authors.find((author) => author.isLeader)?.fullName ?? '';
    await sendRegistration(intake, {
      entry: { ...entry, code: entry.code },
      file: params.file,
      by: { userId, name },
      response,
    });
  });
