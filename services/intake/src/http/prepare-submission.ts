import type { Contest } from '@hoithi/contest';
import type { EntryRecord } from '../entry/entry-record';
import { limitedPersons } from '../entry/limited-persons';
import { personKeys } from '../entry/person-keys';
import { searchTextOf } from '../entry/search-text-of';
import type { Intake } from '../intake';
import { assignEntryCode } from '../store/assign-entry-code';
import { changeEntry } from '../store/change-entry';
import { claimSlots } from '../store/claim-slots';

/**
 * Takes the people's places (R10) and the entry's code, before the first film. Done again it changes nothing.
 * @throws {ContestError} `too-many-entries`
 */
export async function prepareSubmission(
  intake: Pick<Intake, 'store' | 'personSecret'>,
  entry: EntryRecord,
  contest: Contest,
): Promise<EntryRecord & { readonly code: string }> {
  const { store, personSecret } = intake;
  if (entry.phase !== 'draft' && entry.code !== null) return { ...entry, code: entry.code };
  const { limits, codePrefix } = contest.definition;
  const persons = limitedPersons(entry.form.authors, limits, personSecret);
  await claimSlots(store, { contestId: contest.id, entryId: entry._id, persons, max: limits.entriesPerPerson });
  const code = await assignEntryCode(store, entry, codePrefix);
  const prepared = await changeEntry(store, entry._id, (present) => ({
    set: {
      contactKeys: personKeys(present.form.authors, personSecret).contacts,
      searchText: searchTextOf({ code, form: present.form }),
    },
  }));
  return { ...prepared, code };
}
