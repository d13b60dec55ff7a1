import mongoose, { type Connection } from 'mongoose';

/** How long one call looks for a server: the activity or the browser behind it is the one that waits longer. */
const SELECTION_MS = 5_000;

/**
 * Opens this service's own database. Whether writes are retried is said by the address (`retryWrites=false` on the embedded server);
 * indexes are made by `ensureIndexes`, never by a schema. A server that is not up yet is waited for.
 * @throws when the server stays away for longer than `waitMs` (60 s when not given)
 */
export async function connectMongo(options: { readonly url: string; readonly waitMs?: number }): Promise<Connection> {
  const { url, waitMs = 60_000 } = options;
  const giveUpAtMs = Date.now() + waitMs;
  for (;;) {
    const connection = mongoose.createConnection(url, {
      autoIndex: false,
      autoCreate: false,
      serverSelectionTimeoutMS: SELECTION_MS,
      socketTimeoutMS: 30_000,
      maxPoolSize: 20,
    });
    try {
      return await connection.asPromise();
    } catch (error) {
      await connection.close();
      if (Date.now() >= giveUpAtMs) throw error;
    }
  }
}

/** Resolves when the database answers; rejects otherwise. For health checks. */
export async function pingMongo(connection: Connection): Promise<void> {
  await connection.getClient().db().command({ ping: 1 });
}
