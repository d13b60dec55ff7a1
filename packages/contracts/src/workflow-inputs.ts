import type { EntryCalendar } from '@hoithi/entry';
import type { Channel } from './entry-fields';
import type { ContestId, EntryId, UploadId } from './ids';

/** One uploaded film of an entry; the highest number is current, earlier ones are kept. */
export type VersionRef = {
  readonly version: number;
  readonly uploadId: UploadId;
  readonly expectedSha256: string | null;
  readonly submittedAtMs: number;
};

/** What an entry workflow starts with: ids, instants and policy numbers. Never a name. */
export type EntryWorkflowInput = {
  readonly contestId: ContestId;
  readonly entryId: EntryId;
  readonly code: string;
  readonly rulesVersion: number;
  readonly calendar: EntryCalendar;
  readonly calendarRevision: number;
  readonly channels: readonly Channel[];
  /** Concordant votes that decide screening (O1). */
  readonly screeningVotes: number;
};

export type ContestWorkflowInput = {
  readonly contestId: ContestId;
  readonly rulesVersion: number;
  readonly calendar: EntryCalendar;
};
