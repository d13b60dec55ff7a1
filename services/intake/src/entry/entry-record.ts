import type {
  Bilingual,
  ContestId,
  EntryForm,
  EntryId,
  FilmPreview,
  Inspection,
  InspectionRuns,
  PreviewFailure,
  UploadId,
  UserId,
} from '@hoithi/contracts';
import type { EntryOutcome, EntryPhase, ScreenedItem, ScreeningVote, WaitOwner } from '@hoithi/entry';

/** One film of an entry. It is kept with the workflow's answer pending (`confirmed` false) until the workflow has taken it. */
export type Film = {
  readonly version: number;
  readonly uploadId: UploadId;
  readonly fileName: string;
  readonly bytes: number;
  readonly sha256: string | null;
  readonly submittedAtMs: number;
  readonly confirmed: boolean;
  readonly inspection: Inspection | null;
  /** The picture the entrant has chosen, by its place among the inspection's posters. */
  readonly posterIndex?: number;
  /** Absent in records from before there were previews. */
  readonly preview?: FilmPreview | null;
  /** What the last try at a preview has cost, and why it was given up; absent as long as none was made. */
  readonly previewRuns?: InspectionRuns | null;
  readonly previewFailure?: PreviewFailure | null;
};

export type UploadSession = {
  readonly uploadId: UploadId;
  readonly fileName: string;
  readonly fingerprint: string;
  readonly bytes: number;
  readonly receivedBytes: number;
  /** When the server saw the upload begin: what the grace of O5 asks for. */
  readonly begunAtMs: number;
  readonly completedAtMs: number | null;
};

/** What the entry's workflow last said, by its revision. */
export type Projection = {
  readonly phase: 'draft' | EntryPhase;
  readonly outcome: EntryOutcome | null;
  readonly prizeId: string | null;
  readonly revision: number;
  readonly waitingFor: Bilingual | null;
  readonly untilMs: number | null;
  readonly owner: WaitOwner;
  readonly needsAttention: boolean;
};

export type TimelineRow = {
  readonly revision: number;
  readonly atMs: number;
  readonly phase: string;
  readonly text: Bilingual;
};

export type ScreeningVoteRow = {
  readonly screenerId: UserId;
  readonly screenerName: string;
  readonly vote: ScreeningVote;
  /** How the items of the form were marked; absent in votes of before there were any to mark. */
  readonly items?: readonly ScreenedItem[];
  readonly reason: string | null;
  readonly atMs: number;
  readonly confirmed: boolean;
};

/** An entry as intake keeps it: the form and its people are here and nowhere else. */
export type EntryRecord = Projection & {
  readonly _id: EntryId;
  readonly contestId: ContestId;
  readonly ownerId: UserId;
  readonly code: string | null;
  readonly form: EntryForm;
  readonly formCompletedAtMs: number | null;
  readonly films: readonly Film[];
  readonly upload: UploadSession | null;
  readonly timeline: readonly TimelineRow[];
  readonly votes: readonly ScreeningVoteRow[];
  /** Hashes of the authors' telephones and mailboxes, for finding the other entries of a person (R10). */
  readonly contactKeys: readonly string[];
  readonly searchText: string;
  readonly createdAtMs: number;
  readonly savedAtMs: number;
  readonly submittedAtMs: number | null;
  readonly version: number;
  readonly outbox: readonly never[];
  readonly outboxPending: boolean;
};
