const KEY = 'hoithi-device';

/** A name of this browser for itself, so that the office knows two devices of one juror apart. Says nothing about anybody. */
export function deviceId(): string {
  const known = localStorage.getItem(KEY);
  if (known) return known;
  const made = makeId();
  localStorage.setItem(KEY, made);
  return made;
}

/** A fresh random id of 20 hexadecimal digits; works on plain HTTP too, where `randomUUID` does not exist. */
export function makeId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
