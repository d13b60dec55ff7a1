import type { z } from 'zod';
import type { entryPhaseChanged } from '../events/entry-phase-changed';
import type { closeBallot } from '../rpc/award/close-ballot';
import type { openBallot } from '../rpc/award/open-ballot';
import type { sendNotice } from '../rpc/intake/send-notice';
import type { ingestUpload } from '../rpc/storage/ingest-upload';

/** Effects an entry workflow asks for on the `services` queue. Each is idempotent by its own key. */
export interface EntryActivities {
  ingestUpload(input: z.infer<typeof ingestUpload.request>): Promise<z.infer<typeof ingestUpload.reply>>;
  /** Publishes `entry.phase-changed`; its message id is workflow id + revision. */
  recordPhase(fact: z.infer<typeof entryPhaseChanged.payload>): Promise<void>;
  sendNotice(input: z.infer<typeof sendNotice.request>): Promise<void>;
  openBallot(input: z.infer<typeof openBallot.request>): Promise<void>;
  closeBallot(input: z.infer<typeof closeBallot.request>): Promise<void>;
}
