import type { Connection } from 'mongoose';

/** No partial index and no other kind that the embedded server lacks can be written down here. */
export type IndexDeclaration = {
  readonly collection: string;
  readonly keys: Readonly<Record<string, 1 | -1>>;
  readonly unique?: true;
  readonly sparse?: true;
};

/** Makes the declared indexes; those that exist already are left alone. Called once at start, before the service takes work. */
export async function ensureIndexes(connection: Connection, indexes: readonly IndexDeclaration[]): Promise<void> {
  for (const { collection, keys, ...options } of indexes) {
    await connection.collection(collection).createIndexes([{ key: { ...keys }, ...options }]);
  }
}
