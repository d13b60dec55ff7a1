import { createHash } from 'node:crypto';
import type { ContestDefinition } from '@hoithi/contest';
import type { AuthorForm } from '@hoithi/contracts';
import { personKeys } from './person-keys';

/** Whose places an entry takes up, by the contest's way of counting (O8): everybody in it, its leader, or the group as one. */
export function limitedPersons(
  authors: readonly AuthorForm[],
  limits: Pick<ContestDefinition['limits'], 'countingMode'>,
  secret: string,
): readonly string[] {
  switch (limits.countingMode) {
    case 'per-person':
      return personKeys(authors, secret).persons;
    case 'per-leader':
      return personKeys(
        authors.filter((author) => author.isLeader),
        secret,
      ).persons;
    case 'per-group':
      return [createHash('sha256').update(personKeys(authors, secret).persons.join('+')).digest('hex').slice(0, 32)];
  }
}
