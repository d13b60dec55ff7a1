import { failureCode } from '@hoithi/temporal-kit/workflow';
import type { VersionRef } from '@hoithi/contracts';
import { storage } from '../activities';
import type { EntryLife } from '../entry-life';
import type { StoredFilm } from '../state';
import { stillAbout } from './still-about';

const STEP = { key: 'ingest', name: { vi: 'nhận phim vào kho', en: 'take the film into the store' } };
/** The bytes in the spool are not the entrant's film, or not all of it: only sending it again helps. */
const SEND_AGAIN: readonly string[] = ['upload-mismatch', 'upload-incomplete', 'unknown-upload'];

/** Storage hashes the film and keeps it. Answers whether it is whole; if not, the entrant is asked to send it again. */
export async function receiveFilm(life: EntryLife, film: VersionRef): Promise<boolean> {
  life.enter('submission');
  const stored = await life.attention.attempt(STEP, () => ingest(life, film));
  stillAbout(life, film);
  if (!stored) {
    life.enter('must-fix', { filmProblem: 'mismatch' });
    life.notify('must-fix', `v${film.version}`);
    return false;
  }
  life.change({ stored });
  life.notify('received', `v${film.version}`);
  return true;
}

async function ingest(life: EntryLife, film: VersionRef): Promise<StoredFilm | null> {
  try {
    return await storage.ingestUpload.executeWithOptions({ summary: `nhận phim, phiên bản ${film.version}` }, [
      { ...life.key, uploadId: film.uploadId, expectedSha256: film.expectedSha256 as StoredFilm['sha256'] | null },
    ]);
  } catch (error) {
    if (SEND_AGAIN.includes(failureCode(error) ?? '')) return null;
    throw error;
  }
}
