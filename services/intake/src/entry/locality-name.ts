import type { ContestDefinition } from '@hoithi/contest';
import type { AuthorForm } from '@hoithi/contracts';

/** The name of an author's place in the contest's register; a place that was typed in stands for itself. */
export function localityName(author: AuthorForm | undefined, definition: ContestDefinition): string {
  if (!author) return '';
  return definition.units.register.find((unit) => unit.id === author.localityId)?.name ?? author.localityId;
}
