import { createHmac } from 'node:crypto';
import { emailKey, phoneKey, searchKey } from '@hoithi/contest';
import type { AuthorForm } from '@hoithi/contracts';

export type PersonKeys = {
  /** One per telephone and mailbox: finds entries that share a contact. */
  readonly contacts: readonly string[];
  /** Name and contact together: the same person (as `matchPerson` of the contest rules decides it). */
  readonly persons: readonly string[];
};

type Named = Pick<AuthorForm, 'fullName' | 'phone' | 'email'>;

/** Keyed hashes, so that no telephone or address stands in an index or an id (R10, O8). Sorted and without repeats. */
export function personKeys(authors: readonly Named[], secret: string): PersonKeys {
  const hash = (text: string): string => createHmac('sha256', secret).update(text).digest('hex').slice(0, 32);
  const contacts = new Set<string>();
  const persons = new Set<string>();
  for (const author of authors) {
    for (const contact of [phoneKey(author.phone), emailKey(author.email)]) {
      if (contact === null) continue;
      contacts.add(hash(`contact:${contact}`));
      persons.add(hash(`person:${searchKey(author.fullName)}:${contact}`));
    }
  }
  return { contacts: [...contacts].sort(), persons: [...persons].sort() };
}
