import { isDeepStrictEqual } from 'node:util';
import { ContestError } from '@hoithi/contracts';
import type { EntryRecord, Film } from '../entry/entry-record';
import { changeEntry } from './change-entry';
import type { Store } from './open-store';

/**
 * Gives an uploaded film its version number before the workflow hears of it, once per upload: a repeat gets the same number and time.
 * @throws {ContestError} `service-unavailable` while another film of the entry is on its way
 */
export async function reserveFilm(
  store: Pick<Store, 'entries'>,
  entry: Pick<EntryRecord, '_id' | 'form'>,
  upload: Pick<Film, 'uploadId' | 'fileName' | 'bytes' | 'sha256'> & { readonly nowMs: number },
): Promise<{ readonly entry: EntryRecord; readonly film: Film }> {
  const { nowMs, uploadId, fileName, bytes, sha256 } = upload;
  const changed = await changeEntry(store, entry._id, ({ films, form }) => {
    if (films.some((film) => film.uploadId === uploadId)) return null;
    if (films.some((film) => !film.confirmed))
      throw new ContestError('service-unavailable', { reason: 'another film is on its way' });
    // The form that was checked is the form that is submitted.
    if (!isDeepStrictEqual(form, entry.form))
      throw new ContestError('service-unavailable', { reason: 'the form changed meanwhile' });
    const version = (films.at(-1)?.version ?? 0) + 1;
    const film: Film = {
      version,
      uploadId,
      fileName,
      bytes,
      sha256,
      submittedAtMs: nowMs,
      confirmed: false,
      inspection: null,
    };
    return { set: { films: [...films, film] } };
  });
  const film = changed.films.find((one) => one.uploadId === uploadId);
  if (!film) throw new ContestError('unknown-upload');
  return { entry: changed, film };
}

/** Takes back a film that the workflow refused. */
export async function dropFilm(store: Pick<Store, 'entries'>, entryId: string, version: number): Promise<void> {
  await changeEntry(store, entryId, ({ films }) => ({
    set: { films: films.filter((film) => film.confirmed || film.version !== version) },
  }));
}
