const KEY = 'hoithi-device';

let own: string | null = null;

/** A name of this browser for itself, so that the office knows two devices of one juror apart. Says nothing about anybody. */
export function deviceId(): string {
  own ??= localStorage.getItem(KEY);
  if (own !== null) return own;
  own = makeId();
  try {
    localStorage.setItem(KEY, own);
  } catch {
    // A full device has a name for as long as the page is open; its marks are sent all the same.
  }
  return own;
}

/** A fresh random id of 20 hexadecimal digits; works on plain HTTP too, where `randomUUID` does not exist. */
export function makeId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
