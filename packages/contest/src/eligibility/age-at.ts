import { localTimeAt } from '../calendar/resolve-local-time';

/**
 * Full years of age on a day in a zone. When only the year of birth is known the birthday is taken to be the last day of the
 * year, so that a child is never taken for older than it is (O10).
 */
export function ageAt(question: {
  readonly birthYear: number;
  readonly birthDate?: string | undefined;
  readonly atMs: number;
  readonly timezone: string;
}): number {
  const today = localTimeAt(question.atMs, question.timezone);
  const [, month = 12, day = 31] = (question.birthDate ?? '').split('-').map(Number);
  const hadBirthday = today.month > month || (today.month === month && today.day >= day);
  return today.year - question.birthYear - (hadBirthday ? 0 : 1);
}
