import { listsFilm } from '../entry/canonical-list';
import type { EntryRecord } from '../entry/entry-record';
import type { Store } from './open-store';
import type { ClosingListRow } from './rows';

/**
 * Notes beside a closing list that is fixed already which films are in the contest and not on it: they came in within the grace (O5), or
 * in time while their workflow had not answered yet. The list and its hash stay as they were; before it is fixed there is nothing to
 * note. Done again it changes nothing.
 */
export async function amendClosingList(
  store: Pick<Store, 'closingLists'>,
  contestId: string,
  entries: readonly EntryRecord[],
): Promise<void> {
  const standing = entries.filter(({ phase }) => phase !== 'draft' && phase !== 'closed');
  if (standing.length === 0) return;
  const list = await store.closingLists.findById(contestId).lean<ClosingListRow>();
  if (!list) return;
  for (const { _id: entryId, code, films } of standing) {
    const film = films.findLast(({ confirmed }) => confirmed);
    if (code === null || !film) continue;
    const { version, submittedAtMs } = film;
    if (listsFilm(list.text, { code, entryId, version })) continue;
    const addition = { entryId, code, version, submittedAtMs };
    await store.closingLists.updateOne({ _id: contestId }, { $addToSet: { additions: addition } });
  }
}
