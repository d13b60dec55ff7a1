import type { ContestDefinition } from '@hoithi/contest';
import type { AuthorForm } from '@hoithi/contracts';
import { workOfRecord, type PaperEntry } from '@hoithi/papers';
import type { EntryRecord } from './entry-record';
import { entryRecordOf } from './entry-record-of';
import { localityName } from './locality-name';

/**
 * An entry with the personal data that its registration form prints: full names, years of birth, contacts and guardians, as they were
 * collected (O10). For the author and the secretary only; nothing of it goes to another service or is kept.
 */
export function registeredEntry(
  entry: EntryRecord & { readonly code: string },
  at: { readonly definition: ContestDefinition; readonly nowMs: number },
): PaperEntry {
  const { film, ...record } = entryRecordOf(entry, { ...at, audit: [] });
  return {
    ...workOfRecord(record),
    authors: entry.form.authors.map((author) => registeredAuthor(author, at.definition)),
    file: film,
    film,
    verdict: film?.verdict ?? null,
    votes: [],
    state: 'in-progress',
    finalistAtMs: null,
    endedAtMs: null,
    stateReason: null,
  };
}

function registeredAuthor(author: AuthorForm, definition: ContestDefinition): PaperEntry['authors'][number] {
  const { fullName, birthYear, category, unitName, phone, email, isLeader, guardian } = author;
  return {
    fullName: fullName.normalize('NFC'),
    birthYear,
    categoryId: category,
    unitName,
    localityName: localityName(author, definition),
    phone: phone === '' ? null : phone,
    email: email === '' ? null : email,
    isLeader,
    guardian:
      guardian === null ? null : { fullName: guardian.fullName, relation: guardian.relation, phone: guardian.phone },
  };
}
