import { callRpc } from '@hoithi/bus';
import { ContestError, createUpload, intakeRoutes } from '@hoithi/contracts';
import { route, type RouteEntry } from '@hoithi/platform';
import { takesFilm } from '../entry/entry-actions';
import { requireOnTime } from '../entry/entry-deadline';
import type { EntryRecord } from '../entry/entry-record';
import { uploadIdOf } from '../entry/upload-id';
import type { Intake } from '../intake';
import { changeEntry } from '../store/change-entry';
import { findOwnEntry } from '../store/find-entry';
import { entryWindow } from './entry-window';

/** Opens the upload session of a film. The same file of the same entry gets the same session, on any device. */
export const startUpload = (intake: Intake): RouteEntry =>
  route(intakeRoutes.startUpload, async ({ params, body, signedIn, correlationId }) => {
    const entry = await findOwnEntry(intake.store, params.entryId, signedIn().userId);
    const { ownerId, contestId } = entry;
    const { bytes, fileName, fingerprint } = body;
    const uploadId = uploadIdOf({ ownerId, contestId, entryId: entry._id, bytes, fingerprint });
    await requireUploadable(intake, entry, { uploadId, bytes });

    const session = await callRpc(intake.bus, createUpload, { uploadId, ownerId, bytes }, { correlationId });
    const nowMs = intake.clock.nowMs();
    const { receivedBytes } = session;
    await changeEntry(intake.store, entry._id, ({ upload }) => {
      const known = upload?.uploadId === uploadId ? upload : null;
      const begunAtMs = known?.begunAtMs ?? nowMs;
      const completedAtMs = receivedBytes === bytes ? (known?.completedAtMs ?? nowMs) : null;
      return {
        set: {
          upload: { uploadId, fileName, fingerprint, bytes, receivedBytes, begunAtMs, completedAtMs },
          savedAtMs: nowMs,
        },
      };
    });
    return { uploadId, bytes, ...session };
  });

async function requireUploadable(
  intake: Intake,
  entry: EntryRecord,
  file: { readonly uploadId: string; readonly bytes: number },
): Promise<void> {
  if (!takesFilm(entry)) throw new ContestError('out-of-phase', { phase: entry.phase });
  if (entry.films.some((film) => film.uploadId === file.uploadId)) throw new ContestError('already-done');
  // The grace belongs to the session that was begun in time, not to another file.
  const resumed = entry.upload?.uploadId === file.uploadId;
  const { contest, row, deadline } = await entryWindow(
    intake,
    entry.contestId,
    resumed ? entry : { ...entry, upload: null },
  );
  if (!row) throw new ContestError('contest-not-started');
  requireOnTime(deadline);
  const { maxFileBytes } = contest.definition.video;
  if (file.bytes > maxFileBytes)
    throw new ContestError('file-too-large', { bytes: file.bytes, maxBytes: maxFileBytes });
}
