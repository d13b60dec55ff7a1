import type {
  AuditAction,
  Bilingual,
  ClipAction,
  ContestId,
  ContestPhase,
  EntryId,
  Role,
  UserId,
} from '@hoithi/contracts';
import type { EntryCalendar } from '@hoithi/entry';

/** A place of one person in one contest; `_id` is `slot/<contest>/<person>/<n>`, so the database hands each out once (R10). */
export type SlotRow = {
  readonly _id: string;
  readonly contestId: string;
  readonly person: string;
  readonly entryId: string;
};

export type CounterRow = { readonly _id: string; readonly next: number };

/** The staff register, by normalised e-mail. Roles reach the token at the next sign-in or renewal. */
export type StaffRow = {
  readonly _id: string;
  readonly userId: UserId;
  readonly email: string;
  readonly name: string;
  readonly title: string;
  readonly unitName: string;
  /** For finding conflicts of interest (O16); empty or absent where nobody filled it in. */
  readonly phone?: string;
  readonly localityId?: string;
  readonly roles: readonly Role[];
  readonly savedAtMs: number;
};

/** A mail that is owed or sent; `_id` is the key that deduplicates it. */
export type NoticeRow = {
  readonly _id: string;
  readonly kind: string;
  readonly contestId: string;
  readonly entryId: string | null;
  readonly askedAtMs: number;
  /** Addresses that have been served, so that a repeat after a failure goes to the others only. */
  readonly servedTo: readonly string[];
  /** Addresses that do not exist, as their server said. */
  readonly refused?: readonly string[];
  readonly sentAtMs: number | null;
};

export type MoveRow = {
  readonly milestone: string;
  readonly toAtMs: number;
  readonly byName: string;
  readonly reason: string;
  readonly atMs: number;
};

/** What the contest's workflow last said. A contest without a row has not been started. */
export type ContestRow = {
  readonly _id: ContestId;
  readonly startedAtMs: number;
  readonly phase: ContestPhase;
  readonly revision: number;
  readonly calendar: EntryCalendar;
  readonly waitingFor: Bilingual;
  readonly needsAttention: boolean;
  readonly moves: readonly MoveRow[];
};

/** Who did what and why: names and reasons stay here, a workflow only carries this row's id. */
export type AuditRow = {
  readonly _id: string;
  readonly contestId: string;
  readonly entryId: EntryId | null;
  /** A reference clip belongs to no contest: the contest's id is empty then. */
  readonly clipId?: string;
  readonly action: AuditAction | ClipAction;
  readonly byId: string;
  readonly byName: string;
  readonly reason: string | null;
  readonly atMs: number;
  readonly state: 'asked' | 'done' | 'refused';
};

export type ClosingListRow = {
  readonly _id: string;
  readonly closedAtMs: number;
  readonly entries: number;
  readonly text: string;
  readonly hash: string;
  /** Films that came in within the grace, after the list was fixed (O5). */
  readonly additions: readonly {
    readonly entryId: string;
    readonly code: string;
    readonly version: number;
    readonly submittedAtMs: number;
  }[];
};

/** One of the few sign-in codes that an address may ask for in a span of time; `_id` is a hash of the address and a place. */
export type CodeRequestRow = { readonly _id: string; readonly atMs: number };

export type SettingRow = { readonly _id: string; readonly value: number };
