import { callRpc } from '@hoithi/bus';
import type { Contest } from '@hoithi/contest';
import { ContestError, uploadStatus, type UploadId } from '@hoithi/contracts';
import { takesFilm } from '../entry/entry-actions';
import { requireOnTime } from '../entry/entry-deadline';
import type { EntryRecord } from '../entry/entry-record';
import { findMissingFields } from '../entry/find-missing-fields';
import { requireEligible } from '../entry/require-eligible';
import type { Intake } from '../intake';
import { checkEntry } from '../store/check-entry';
import type { ContestRow } from '../store/rows';
import { entryWindow } from './entry-window';

export type Submission = {
  readonly contest: Contest;
  readonly row: ContestRow;
  readonly upload: {
    readonly uploadId: UploadId;
    readonly fileName: string;
    readonly bytes: number;
    readonly sha256: string | null;
  };
};

type Asked = { readonly uploadId: UploadId; readonly sha256: string | null; readonly correlationId: string };

/**
 * Everything that must hold before a film goes to the workflow, cheapest first; changes nothing.
 * @throws {ContestError} `out-of-phase`, `unknown-upload`, `contest-not-started`, `contest-not-open`, `contest-closed`,
 * `entry-incomplete`, `not-eligible`, `barred-person`, `too-many-entries`, `upload-incomplete`, `upload-mismatch`
 */
export async function checkSubmission(intake: Intake, entry: EntryRecord, asked: Asked): Promise<Submission> {
  if (!takesFilm(entry)) throw new ContestError('out-of-phase', { phase: entry.phase });
  const { upload } = entry;
  if (upload?.uploadId !== asked.uploadId) throw new ContestError('unknown-upload');
  const { contest, row, deadline } = await entryWindow(intake, entry.contestId, entry);
  if (!row) throw new ContestError('contest-not-started');
  // A film that was already on its way when the contest closed keeps its place: its time was taken when it was reserved.
  if (!entry.films.some((film) => film.uploadId === asked.uploadId)) requireOnTime(deadline);
  requireComplete(entry, contest);
  if (entry.phase === 'draft') {
    const { personSecret, clock } = intake;
    requireEligible(await checkEntry(intake.store, { contest, entry, personSecret, nowMs: clock.nowMs() }));
  }
  const sha256 = await requireArrived(intake, upload.bytes, asked);
  return {
    contest,
    row,
    upload: { uploadId: upload.uploadId, fileName: upload.fileName, bytes: upload.bytes, sha256 },
  };
}

function requireComplete(entry: EntryRecord, contest: Contest): void {
  const missing = findMissingFields(entry.form, contest.definition);
  if (missing.length === 0) return;
  throw new ContestError('entry-incomplete', {
    missing: missing.join(', '),
    ...Object.fromEntries(missing.map((field) => [field, 'missing'])),
  });
}

/** @returns the hash to be checked when the film is taken into the store, where one is known */
async function requireArrived(intake: Intake, bytes: number, asked: Asked): Promise<string | null> {
  const { uploadId, sha256, correlationId } = asked;
  const status = await callRpc(intake.bus, uploadStatus, { uploadId }, { correlationId });
  if (status.state === 'expired') throw new ContestError('unknown-upload');
  if (status.state === 'receiving' || status.receivedBytes !== bytes) {
    throw new ContestError('upload-incomplete', { receivedBytes: status.receivedBytes, bytes });
  }
  if (sha256 !== null && status.sha256 !== null && sha256 !== status.sha256) throw new ContestError('upload-mismatch');
  return sha256 ?? status.sha256;
}
