import type { DeadlineDecision } from '@hoithi/contest';
import type { Bilingual, EntryHttpView } from '@hoithi/contracts';
import { stateWord } from '@hoithi/entry';
import { draftWaiting } from './draft-waiting';
import { repairsOf } from './repairs-of';
import { entryActions } from './entry-actions';
import type { EntryRecord } from './entry-record';

export type EntrySurroundings = {
  readonly started: boolean;
  readonly deadline: DeadlineDecision;
  /** What storage says of the open upload session. */
  readonly upload: {
    readonly receivedBytes: number;
    readonly state: 'receiving' | 'complete' | 'stored' | 'expired';
  } | null;
  readonly media: EntryHttpView['media'];
  readonly withdrawUntil: 'close' | 'publish' | 'council';
};

/** An entry as its entrant sees it: where it stands, what it waits for, until when, and what may be done. */
export function entryView(entry: EntryRecord, around: EntrySurroundings): EntryHttpView {
  const uploadComplete = around.upload?.state === 'complete' || around.upload?.state === 'stored';
  const state = { ...around, uploadComplete };
  const phase = entry.phase === 'draft' && entry.upload !== null ? 'uploading' : entry.phase;
  return {
    entryId: entry._id,
    contestId: entry.contestId,
    code: entry.code,
    form: entry.form,
    phase,
    outcome: entry.outcome,
    prizeId: entry.prizeId,
    stateWord: stateWord({ phase, outcome: entry.outcome }),
    waitingFor: waitingFor(entry, state),
    untilMs: entry.phase === 'draft' ? draftUntil(around.deadline) : entry.untilMs,
    owner: entry.owner,
    needsAttention: entry.needsAttention,
    versions: entry.films
      .filter((film) => film.confirmed)
      .map((film) => ({
        version: film.version,
        uploadId: film.uploadId,
        fileName: film.fileName,
        bytes: film.bytes,
        sha256: film.inspection?.sha256 ?? film.sha256,
        submittedAtMs: film.submittedAtMs,
        verdict: film.inspection?.verdict ?? null,
        findings: film.inspection?.findings ?? [],
        facts: film.inspection?.facts ?? {},
      })),
    upload:
      entry.upload && around.upload
        ? {
            uploadId: entry.upload.uploadId,
            fileName: entry.upload.fileName,
            fingerprint: entry.upload.fingerprint,
            bytes: entry.upload.bytes,
            ...around.upload,
          }
        : null,
    timeline: entry.timeline.map(({ atMs, phase: step, text }) => ({ atMs, phase: step, text })),
    media: around.media,
    savedAtMs: entry.savedAtMs,
    repairs: repairsOf(entry),
    actions: entryActions(entry, state),
  };
}

function waitingFor(
  entry: EntryRecord,
  state: Pick<EntrySurroundings, 'started' | 'deadline'> & { readonly uploadComplete: boolean },
): Bilingual {
  if (entry.phase !== 'draft' && entry.waitingFor) return entry.waitingFor;
  if (entry.phase !== 'draft') return { vi: 'Đang tiếp nhận bài dự thi.', en: 'The entry is being received.' };
  return draftWaiting({ ...state, formComplete: entry.formCompletedAtMs !== null });
}

function draftUntil(deadline: DeadlineDecision): number | null {
  switch (deadline.verdict) {
    case 'on-time':
      return deadline.closesAtMs;
    case 'within-grace':
      return deadline.graceEndsAtMs;
    case 'early':
    case 'late':
      return null;
  }
}
