import type { AuthorForm, PublicDefinition } from '../../api/shapes';

/** O10: whoever may still be under the age this year needs a guardian's consent; only the year of birth is asked. */
export function needsGuardian(author: AuthorForm, { limits }: PublicDefinition, thisYear: number): boolean {
  return author.birthYear !== null && thisYear - author.birthYear < limits.guardianUnderAgeYears;
}
