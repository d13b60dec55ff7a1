import { intakeRoutes } from '@hoithi/contracts';
import { route, type RouteEntry } from '@hoithi/platform';
import type { Intake } from '../intake';
import { findOwnEntry } from '../store/find-entry';

/** Asked by the page every few seconds, so it asks nobody when no check can be under way. */
export const getMediaProgress = (intake: Intake): RouteEntry =>
  route(intakeRoutes.getMediaProgress, async ({ params, signedIn }) => {
    const entry = await findOwnEntry(intake.store, params.entryId, signedIn().userId);
    if (entry.phase !== 'media-check') return { progress: null };
    const { contestId, _id: entryId } = entry;
    return { progress: await intake.workflows.mediaProgress({ contestId, entryId }) };
  });
