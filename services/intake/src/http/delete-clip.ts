import { ContestError, deskRoutes, userId } from '@hoithi/contracts';
import { route, type RouteEntry } from '@hoithi/platform';
import { withClipAudit } from '../clips/clip-audit';
import type { Intake } from '../intake';
import type { ClipRow } from '../store/clip-row';

/**
 * Deletes a clip: it leaves the radar at once, and its workflow takes file, fingerprint and matches away. The same again tries a removal
 * that is stuck once more.
 */
export const deleteClip = (intake: Intake): RouteEntry =>
  route(deskRoutes.deleteClip, async ({ params, signedIn }) => {
    const { store, workflows } = intake;
    const clip = await store.clips.findById(params.clipId).lean<ClipRow>();
    if (!clip) throw new ContestError('unknown-clip');
    const by = signedIn();
    await withClipAudit(intake, { action: 'clip-delete', clip, by }, async () => {
      await store.clips.updateOne({ _id: clip._id }, { $set: { state: 'deleting', failure: null, untilMs: null } });
      const { _id: clipId, uploadId } = clip;
      await workflows.removeClip({ clipId, uploadId, begin: 'remove' }, { by: userId.parse(by.userId) });
    });
  });
