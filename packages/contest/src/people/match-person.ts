import { searchKey } from '../names/search-key';
import { emailKey } from './email-key';
import type { PersonIdentity } from './person';
import { phoneKey } from './phone-key';

/**
 * `same` the same account, or the same name with the same telephone or mailbox;
 * `shared-contact` another name with the same telephone or mailbox (families share phones: a person must look);
 * `same-name` the same name and nothing else; `different` otherwise.
 */
export type PersonMatch = 'same' | 'shared-contact' | 'same-name' | 'different';

/** Compares two people by account, contact and name. */
export function matchPerson(one: PersonIdentity, other: PersonIdentity): PersonMatch {
  if (one.personId !== undefined && one.personId === other.personId) return 'same';
  const sameName = searchKey(one.fullName) === searchKey(other.fullName);
  const sameContact = isSame(one.phone, other.phone, phoneKey) || isSame(one.email, other.email, emailKey);
  if (sameContact) return sameName ? 'same' : 'shared-contact';
  return sameName ? 'same-name' : 'different';
}

function isSame(one: string | undefined, other: string | undefined, key: (written: string) => string | null): boolean {
  if (one === undefined || other === undefined) return false;
  const oneKey = key(one);
  return oneKey !== null && oneKey === key(other);
}
