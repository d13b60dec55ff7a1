import { rpc } from '@hoithi/bus';
import { ingestUpload } from '@hoithi/contracts';
import { joinIngest } from '../ingest/join-ingest';
import type { Storage } from '../storage';

export function serveIngestUpload(storage: Storage) {
  const ingest = joinIngest(storage);
  return rpc(ingestUpload, ({ uploadId, contestId, entryId, expectedSha256 }) =>
    ingest({ uploadId, folder: `entries/${contestId}/${entryId}`, expectedSha256 }),
  );
}
