import { rpc } from '@hoithi/bus';
import { ContestError, uploadStatus } from '@hoithi/contracts';
import type { Storage } from '../storage';
import { keepFresh } from '../store/keep-fresh';

const WORDS = { open: 'receiving', complete: 'complete', stored: 'stored', expired: 'expired' } as const;

/** The truth about a session: the disk decides how much has arrived, whatever any hook said. */
export const serveUploadStatus = ({ uploads, spool, clock }: Storage) =>
  rpc(uploadStatus, async ({ uploadId }) => {
    const record = await uploads.change(uploadId, keepFresh(clock.nowMs()));
    if (!record) throw new ContestError('unknown-upload');
    const { bytes, sha256, objectKey, state } = record;
    const receivedBytes = state === 'stored' ? bytes : ((await spool.receivedBytes(uploadId)) ?? 0);
    const allHere = state === 'open' && receivedBytes === bytes;
    return { state: allHere ? 'complete' : WORDS[state], bytes, receivedBytes, sha256, objectKey };
  });
