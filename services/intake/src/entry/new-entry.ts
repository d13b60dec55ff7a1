import type { ContestId, EntryForm, EntryId, UserId } from '@hoithi/contracts';
import type { EntryRecord } from './entry-record';
import { mergeForm, type FormPieces } from './merge-form';

const EMPTY_FORM: EntryForm = {
  title: '',
  summary: '',
  form: '',
  contentType: '',
  aboutPlace: '',
  authors: [],
  declarations: [],
  aiUse: null,
};

/** A draft as it is born; it has no workflow and no code yet. */
export function newEntry(draft: {
  readonly entryId: EntryId;
  readonly contestId: ContestId;
  readonly ownerId: UserId;
  readonly form: FormPieces;
  readonly nowMs: number;
}): EntryRecord {
  const { entryId, contestId, ownerId, form, nowMs } = draft;
  return {
    _id: entryId,
    contestId,
    ownerId,
    code: null,
    form: mergeForm(EMPTY_FORM, form),
    formCompletedAtMs: null,
    films: [],
    upload: null,
    timeline: [],
    votes: [],
    contactKeys: [],
    searchText: '',
    createdAtMs: nowMs,
    savedAtMs: nowMs,
    submittedAtMs: null,
    phase: 'draft',
    outcome: null,
    prizeId: null,
    revision: 0,
    waitingFor: null,
    untilMs: null,
    owner: 'entrant',
    needsAttention: false,
    version: 1,
    outbox: [],
    outboxPending: false,
  };
}
