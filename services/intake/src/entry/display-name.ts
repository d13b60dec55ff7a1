import { ageAt } from '@hoithi/contest';
import type { AuthorForm } from '@hoithi/contracts';

/**
 * The name that may be shown in public. A child (O10, Law 91/2025/QH15) is shown with its full name only when the guardian has agreed to
 * publication; else with the family name and an initial ("Nguyễn A.").
 */
export function displayName(
  author: Pick<AuthorForm, 'fullName' | 'birthYear' | 'guardian'>,
  rules: { readonly guardianUnderAgeYears: number; readonly timezone: string; readonly nowMs: number },
): string {
  const fullName = author.fullName.normalize('NFC').trim().replaceAll(/\s+/g, ' ');
  const age =
    author.birthYear === null ? 0 : ageAt({ birthYear: author.birthYear, atMs: rules.nowMs, timezone: rules.timezone });
  if (age >= rules.guardianUnderAgeYears || author.guardian?.consent === true) return fullName;
  const words = fullName.split(' ');
  const given = words.at(-1) ?? '';
  return words.length < 2 ? `${given.slice(0, 1)}.` : `${words[0]} ${given.slice(0, 1)}.`;
}
