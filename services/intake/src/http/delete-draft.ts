import { ContestError, intakeRoutes } from '@hoithi/contracts';
import { route, type RouteEntry } from '@hoithi/platform';
import type { Intake } from '../intake';
import { findOwnEntry } from '../store/find-entry';
import { releaseSlots } from '../store/release-slots';

/** Deletes a draft that was never submitted; whatever was submitted is kept (withdraw it instead). */
export const deleteDraft = (intake: Intake): RouteEntry =>
  route(intakeRoutes.deleteDraft, async ({ params, signedIn }) => {
    const { userId } = signedIn();
    const entry = await findOwnEntry(intake.store, params.entryId, userId);
    const gone = await intake.store.entries.deleteOne({
      _id: entry._id,
      ownerId: entry.ownerId,
      phase: 'draft',
      films: { $size: 0 },
    });
    if (gone.deletedCount === 0) throw new ContestError('out-of-phase');
    await releaseSlots(intake.store, entry._id);
  });
