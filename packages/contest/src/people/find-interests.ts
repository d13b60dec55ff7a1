import { searchKey } from '../names/search-key';
import { emailKey } from './email-key';
import { familyName } from './family-name';
import { phoneKey } from './phone-key';

/** Why a juror may not be free towards an entry. The first four are conflicts; the others are doubts for a person to look at. */
export const INTERESTS = [
  'same-contact',
  'same-unit',
  'declared-unit',
  'declared-person',
  'declared-place',
  'same-name',
  'family-name-and-place',
] as const;
export type Interest = (typeof INTERESTS)[number];

const CONFLICTS: readonly Interest[] = ['same-contact', 'same-unit', 'declared-unit', 'declared-person'];

/** `conflict` when any interest is one, else `doubt`. */
export const weighInterests = (interests: readonly Interest[]): 'conflict' | 'doubt' =>
  interests.some((interest) => CONFLICTS.includes(interest)) ? 'conflict' : 'doubt';

/** Somebody as the registers know them; personal data that never leaves the caller's service. */
export type KnownPerson = {
  readonly fullName: string;
  readonly unitName: string;
  readonly localityId: string;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
};

/** What a juror has declared, in the juror's own words. */
export type DeclaredRelation = { readonly kind: 'unit' | 'place' | 'person'; readonly text: string };

/**
 * What ties a juror to a person behind an entry (O16): the same unit, a shared telephone or mailbox however written, what the juror
 * declared, the same name, or family name and place. Accents, case and +84 make no difference; an empty field ties nobody.
 */
export function findInterests(
  juror: KnownPerson & { readonly declared: readonly DeclaredRelation[] },
  person: KnownPerson & { readonly localityName: string },
): readonly Interest[] {
  const declares = (kind: DeclaredRelation['kind'], text: string): boolean =>
    juror.declared.some((relation) => relation.kind === kind && isSame(relation.text, text));
  const holds: Readonly<Record<Interest, boolean>> = {
    'same-contact': share(juror.phones, person.phones, phoneKey) || share(juror.emails, person.emails, emailKey),
    'same-unit': isSame(juror.unitName, person.unitName),
    'declared-unit': declares('unit', person.unitName),
    'declared-person': declares('person', person.fullName),
    'declared-place': declares('place', person.localityName),
    'same-name': isSame(juror.fullName, person.fullName),
    'family-name-and-place':
      isSame(juror.localityId, person.localityId) && isSame(familyName(juror.fullName), familyName(person.fullName)),
  };
  return INTERESTS.filter((interest) => holds[interest]);
}

function isSame(one: string, other: string): boolean {
  const key = searchKey(one);
  return key !== '' && key === searchKey(other);
}

function share(ones: readonly string[], others: readonly string[], keyOf: (written: string) => string | null): boolean {
  const keys = new Set(ones.map(keyOf).filter((key) => key !== null));
  return others.some((other) => keys.has(keyOf(other) ?? ''));
}
