import type { WithOutbox } from '@hoithi/mongo-kit';

/** `open`: bytes may arrive. `complete`: all have. `stored`: the film lies in S3 and was read back. `expired`: swept. */
export type UploadState = 'open' | 'complete' | 'stored' | 'expired';

/** One upload session. Its id is made by intake and is also the name of its spool file. */
export type UploadRecord = WithOutbox & {
  readonly _id: string;
  readonly ownerId: string;
  readonly bytes: number;
  readonly state: UploadState;
  readonly openedAtMs: number;
  readonly touchedAtMs: number;
  readonly sha256: string | null;
  readonly objectKey: string | null;
};
