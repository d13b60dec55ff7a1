import { callRpc } from '@hoithi/bus';
import { ContestError, createUpload, deskRoutes } from '@hoithi/contracts';
import { route, type RouteEntry } from '@hoithi/platform';
import { beginClip } from '../clips/begin-clip';
import { clipIdOf } from '../clips/clip-ids';
import { findClip } from '../clips/find-clip';
import type { Intake } from '../intake';

/** Opens or resumes the upload of a clip's file, for any of the staff; only the very file that was added fits. */
export const startClipUpload = (intake: Intake): RouteEntry =>
  route(deskRoutes.startClipUpload, async ({ params, body, signedIn, correlationId }) => {
    const clip = await findClip(intake.store, params.clipId);
    if (clip.state === 'ready' || clip.state === 'fingerprinting') throw new ContestError('already-done');
    if (clipIdOf(body) !== clip._id) throw new ContestError('upload-mismatch', { fileName: clip.fileName });
    const { uploadId, addedById: ownerId, bytes } = clip;
    const session = await callRpc(intake.bus, createUpload, { uploadId, ownerId, bytes }, { correlationId });
    if (clip.state === 'failed' || session.receivedBytes === bytes) {
      await beginClip(intake, { clip, by: signedIn().userId });
    }
    // The fact that all bytes are here may have been lost to a workflow that was just being begun.
    if (session.receivedBytes === bytes) await intake.workflows.tellClipArrived(clip._id);
    return { uploadId, bytes, ...session };
  });
