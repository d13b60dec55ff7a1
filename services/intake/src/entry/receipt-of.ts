import { ContestError, type Receipt } from '@hoithi/contracts';
import type { EntryRecord } from './entry-record';

/**
 * The proof of the newest submission of an entry. The hash is the one the server found, as soon as it has found it.
 * @throws {ContestError} `not-found` before the first submission
 */
export function receiptOf(entry: EntryRecord): Receipt {
  const film = entry.films.findLast((one) => one.confirmed);
  if (!film || entry.code === null) throw new ContestError('not-found');
  return {
    code: entry.code,
    contestId: entry.contestId,
    entryId: entry._id,
    version: film.version,
    title: entry.form.title,
    fileName: film.fileName,
    bytes: film.bytes,
    sha256: film.inspection?.sha256 ?? film.sha256,
    submittedAtMs: film.submittedAtMs,
  };
}
