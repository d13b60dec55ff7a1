import { rpc } from '@hoithi/bus';
import { ingestClip } from '@hoithi/contracts';
import { joinIngest } from '../ingest/join-ingest';
import type { Storage } from '../storage';

export function serveIngestClip(storage: Storage) {
  const ingest = joinIngest(storage);
  return rpc(ingestClip, ({ uploadId, clipId }) =>
    ingest({ uploadId, folder: `clips/${clipId}`, expectedSha256: null }),
  );
}
