import { ContestError, type UploadId } from '@hoithi/contracts';
import type { Clock, Logger } from '@hoithi/platform';
import { MemoryLocker, Server } from '@tus/server';
import type { Spool } from '../spool/spool';
import type { UploadStore } from '../store/upload-store';
import type { Signer } from '../tokens/sign';
import { checkUploadToken } from '../tokens/upload-token';
import { completeUpload } from './complete-upload';
import { UPLOAD_PATH } from './upload-path';

/** A request that takes over from a stalled one waits this long for it to let go. */
const LOCK_DRAIN_MS = 1000;

/**
 * tus 1.0 over the spool. Ids are made by intake and resources by `create-upload`: the public POST is refused by the route,
 * since file-store truncates an existing file of the same id. That all bytes are here is decided by asking the disk, never by a hook.
 */
export function createTusServer(options: {
  readonly spool: Spool;
  readonly uploads: UploadStore;
  readonly signer: Signer;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly onComplete: () => void;
}): Server {
  const { spool, uploads, signer, clock, logger, onComplete } = options;
  return new Server({
    path: UPLOAD_PATH,
    datastore: spool.tusStore,
    locker: new MemoryLocker(),
    lockDrainTimeout: LOCK_DRAIN_MS,
    relativeLocation: true,
    disableTerminationForFinishedUploads: true,
    onIncomingRequest: async (request, id) => {
      try {
        checkUploadToken(signer, { token: request.headers.get('upload-token'), uploadId: id, nowMs: clock.nowMs() });
      } catch (error) {
        throw toTusError(error);
      }
    },
    onUploadFinish: async (_request, upload) => {
      await completeUpload({ uploads, id: upload.id as UploadId, nowMs: clock.nowMs() });
      onComplete();
      return {};
    },
    onResponseError: (_request, error) => {
      if (error instanceof Error) logger.warn({ err: error }, 'upload request failed');
      return undefined;
    },
  });
}

/** tus answers with what is thrown as `{status_code, body}`; we keep our error's body inside. */
function toTusError(error: unknown) {
  if (!(error instanceof ContestError)) return error;
  return Object.assign(new Error(error.message), { status_code: error.status, body: `${error.code}\n` });
}
