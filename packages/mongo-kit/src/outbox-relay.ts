import type { Connection } from 'mongoose';
import type { OutboxEntry } from './outbox';

export type OutboxRelay = {
  /** Call right after a write that left a fact behind, so that it goes out at once instead of at the next sweep. */
  readonly wake: () => void;
  /** Sends what waits now; resolves when a sweep found nothing more. Rejects when the stream does not take it. */
  readonly flush: () => Promise<void>;
  /** Ends the sweeps, after the one at work. */
  readonly stop: () => Promise<void>;
};

type Holder = { readonly _id: unknown; readonly outbox?: readonly OutboxEntry[] };

const BATCH = 100;
const SWEEP_MS = 2_000;
const LONGEST_PAUSE_MS = 15_000;

/**
 * Carries facts from the documents that hold them to their stream: at least once, in order per document, for ever until they are taken.
 * It needs an ordinary index on `outboxPending` in every collection.
 */
export function createOutboxRelay(options: {
  readonly connection: Connection;
  readonly collections: readonly string[];
  readonly publish: (entry: OutboxEntry) => Promise<void>;
  readonly sweepEveryMs?: number;
  readonly onError?: (error: unknown) => void;
}): OutboxRelay {
  const { connection, collections, publish, sweepEveryMs = SWEEP_MS, onError } = options;
  let stopped = false;
  let wakeUp: (() => void) | undefined;
  let woken = false;
  let sweeping: Promise<number> = Promise.resolve(0);

  const sweep = (): Promise<number> => {
    // One after the other: two sweeps at once would publish the facts of one document out of order.
    sweeping = sweeping.then(sweepAll, sweepAll);
    return sweeping;
  };
  const sweepAll = async (): Promise<number> => {
    let sent = 0;
    for (const name of collections) sent += await sweepCollection({ connection, name, publish });
    return sent;
  };
  const pause = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      if (woken || stopped) {
        resolve();
        return;
      }
      const timer = setTimeout(resolve, milliseconds);
      timer.unref();
      wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const loop = (async () => {
    let failures = 0;
    while (!stopped) {
      woken = false;
      try {
        await sweep();
        failures = 0;
      } catch (error) {
        // The facts stay where they are; the answer to a stream that is away is patience.
        failures += 1;
        woken = false;
        onError?.(error);
      }
      await pause(Math.min(sweepEveryMs * 2 ** failures, LONGEST_PAUSE_MS));
    }
  })();

  return {
    wake: () => {
      woken = true;
      wakeUp?.();
    },
    flush: async () => {
      while ((await sweep()) > 0);
    },
    stop: async () => {
      stopped = true;
      wakeUp?.();
      await loop;
    },
  };
}

async function sweepCollection(sweep: {
  readonly connection: Connection;
  readonly name: string;
  readonly publish: (entry: OutboxEntry) => Promise<void>;
}): Promise<number> {
  const collection = sweep.connection.collection<{ outbox: OutboxEntry[]; outboxPending: boolean }>(sweep.name);
  const holders = (await collection
    .find({ outboxPending: true }, { projection: { outbox: 1 }, limit: BATCH })
    .toArray()) as readonly Holder[];
  let sent = 0;
  for (const { _id, outbox = [] } of holders) {
    const it = { _id } as Parameters<typeof collection.updateOne>[0];
    for (const entry of outbox) {
      await sweep.publish(entry);
      await collection.updateOne(it, { $pull: { outbox: { factId: entry.factId } } });
      sent += 1;
    }
    // Cleared only while empty: a fact written meanwhile keeps the flag.
    await collection.updateOne({ ...it, outbox: { $size: 0 } }, { $set: { outboxPending: false } });
  }
  return sent;
}
