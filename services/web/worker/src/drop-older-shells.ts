/** What the names of the caches begin with that hold a version of the app. */
export const SHELL_CACHES = 'hoithi-shell';

/**
 * Deletes what other versions of the app kept on this device. Where a newer version is on its way, its files are perhaps
 * among what is found; then nothing goes, and that version clears up once it begins.
 */
export async function dropOlderShells(from: {
  /** The cache of the version that begins. */
  readonly own: string;
  readonly shelf: { readonly keys: () => Promise<string[]>; readonly delete: (name: string) => Promise<unknown> };
  readonly isNewerComing: () => boolean;
}): Promise<void> {
  // Asked in this order: a version that starts after the names were read is not among them.
  const found = await from.shelf.keys();
  if (from.isNewerComing()) return;
  const others = found.filter((name) => name.startsWith(SHELL_CACHES) && name !== from.own);
  await Promise.all(others.map((name) => from.shelf.delete(name)));
}
