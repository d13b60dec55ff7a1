import { PART_MS, atMost } from './at-most';
import { connect, type JetStreamClient, type JetStreamManager, type NatsConnection } from 'nats';

/** What the bus tells about its connection; the caller logs it. */
export type BusEvent = { readonly type: string; readonly facts: string };

export type Bus = {
  readonly name: string;
  readonly connection: NatsConnection;
  readonly jetstream: JetStreamClient;
  /** Only for declaring streams and reading their state. */
  readonly manager: () => Promise<JetStreamManager>;
  /** Lets running replies and acknowledgements go out, then closes. Call it after services and consumers have stopped. */
  readonly drain: () => Promise<void>;
  /** Resolves when NATS answers; rejects otherwise. For health checks. */
  readonly ping: () => Promise<void>;
};

const PING_MS = 2_000;

/**
 * Connects, and keeps trying for ever: NATS being away is weather, not an error.
 * The client's own default gives up after ten attempts, hence `-1`.
 */
export async function connectBus(options: {
  readonly url: string;
  readonly name: string;
  readonly onEvent?: (event: BusEvent) => void;
}): Promise<Bus> {
  const { url, name, onEvent } = options;
  const connection = await connect({
    servers: url,
    name,
    inboxPrefix: `_INBOX_${name.replaceAll(/[^A-Za-z0-9_-]/g, '_')}`,
    maxReconnectAttempts: -1,
    waitOnFirstConnect: true,
    reconnectTimeWait: 500,
    reconnectJitter: 250,
    pingInterval: 20_000,
  });
  void report(connection, onEvent);
  return {
    name,
    connection,
    jetstream: connection.jetstream(),
    manager: () => connection.jetstreamManager(),
    drain: async () => {
      if (connection.isClosed()) return;
      await atMost(PART_MS, connection.drain());
      await connection.close();
    },
    ping: async () => {
      const late = new Promise<never>((_resolve, reject) => {
        setTimeout(() => reject(new Error('NATS does not answer')), PING_MS).unref();
      });
      await Promise.race([connection.flush(), late]);
    },
  };
}

async function report(connection: NatsConnection, onEvent: ((event: BusEvent) => void) | undefined): Promise<void> {
  for await (const status of connection.status()) {
    if (status.type !== 'pingTimer') onEvent?.({ type: String(status.type), facts: JSON.stringify(status.data) });
  }
}
