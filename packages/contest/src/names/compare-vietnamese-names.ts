const collator = new Intl.Collator('vi', { sensitivity: 'variant', numeric: true });

/**
 * Orders full names as Vietnamese lists do: by the given name, which stands last, then from the family name on.
 * Names of two to many parts are one string; nothing is guessed beyond the last word.
 */
export function compareVietnameseNames(one: string, other: string): number {
  const [oneGiven, oneRest] = splitGivenName(one);
  const [otherGiven, otherRest] = splitGivenName(other);
  return collator.compare(oneGiven, otherGiven) || collator.compare(oneRest, otherRest);
}

function splitGivenName(fullName: string): readonly [string, string] {
  const words = fullName.normalize('NFC').trim().split(/\s+/);
  return [words.at(-1) ?? '', words.slice(0, -1).join(' ')];
}
