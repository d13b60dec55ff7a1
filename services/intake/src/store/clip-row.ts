import type { ClipFailure, ClipId, UploadId, UserId } from '@hoithi/contracts';

/** A reference clip; `_id` follows from the file, so that the same file is one clip however often it is added. */
export type ClipRow = {
  readonly _id: ClipId;
  readonly title: string;
  readonly source: string;
  /** The day it was first public, where staff know it: `2024-05-31`. */
  readonly publishedOn: string | null;
  readonly note: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly fingerprint: string;
  readonly uploadId: UploadId;
  readonly state: 'uploading' | 'fingerprinting' | 'ready' | 'failed' | 'deleting';
  readonly failure: ClipFailure | null;
  readonly untilMs: number | null;
  /** The workflow's clock at its last word; older words change nothing. */
  readonly toldAtMs: number;
  readonly play: string | null;
  readonly poster: string | null;
  readonly addedById: UserId;
  readonly addedByName: string;
  readonly addedAtMs: number;
};
