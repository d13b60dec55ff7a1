const DUPLICATE_KEY = 11_000;

/** Whether an insert or update lost to one that was there before: the only lock of the house speaks through this error. */
export function isDuplicateKey(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === DUPLICATE_KEY;
}
