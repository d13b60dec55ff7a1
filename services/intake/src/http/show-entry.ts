import type { EntryHttpView } from '@hoithi/contracts';
import type { EntryRecord } from '../entry/entry-record';
import { entryView } from '../entry/entry-view';
import type { Intake } from '../intake';
import { askUpload } from './ask-upload';
import { entryWindow } from './entry-window';
import { grantMedia } from './grant-media';

/** An entry with what other services know of it, as its entrant sees it. */
export async function showEntry(intake: Intake, entry: EntryRecord): Promise<EntryHttpView> {
  const [{ contest, row, deadline }, upload, media] = await Promise.all([
    entryWindow(intake, entry.contestId, entry),
    askUpload(intake, entry.upload),
    grantMedia(intake, entry),
  ]);
  const { withdrawUntil } = contest.definition.changes;
  return entryView(entry, { started: row !== null, deadline, upload, media, withdrawUntil });
}
