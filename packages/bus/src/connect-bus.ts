import { setTimeout as delay } from 'node:timers/promises';
import { ContestError } from '@hoithi/contracts';
import { connect, type JetStreamClient, type JetStreamManager, type NatsConnection } from 'nats';
import { PART_MS, atMost } from './at-most';

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

/** Between two tries of a first connection that may be given up. */
const AGAIN_MS = 250;
/** A connection is never given less time than this to come about. */
const LEAST_DIAL_MS = 1_000;

type BusOptions = {
  readonly url: string;
  readonly name: string;
  readonly onEvent?: (event: BusEvent) => void;
  /**
   * For a command with a person before it: how long the first connection is tried. Not given, as in a service, it is tried for ever; a
   * connection that was there once is always looked for again.
   */
  readonly firstConnectMs?: number;
};

/**
 * Connects, and keeps trying for ever: NATS being away is weather, not an error.
 * The client's own default gives up after ten attempts, hence `-1`.
 * @throws {ContestError} `service-unavailable` when `firstConnectMs` passes without a connection
 */
export async function connectBus(options: BusOptions): Promise<Bus> {
  const { name, onEvent } = options;
  const connection = await firstConnection(options);
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

async function firstConnection({ url, name, firstConnectMs }: BusOptions): Promise<NatsConnection> {
  const settings = {
    servers: url,
    name,
    inboxPrefix: `_INBOX_${name.replaceAll(/[^A-Za-z0-9_-]/g, '_')}`,
    maxReconnectAttempts: -1,
    reconnectTimeWait: 500,
    reconnectJitter: 250,
    pingInterval: 20_000,
  };
  if (firstConnectMs === undefined) return connect({ ...settings, waitOnFirstConnect: true });
  const untilMs = performance.now() + firstConnectMs;
  for (;;) {
    const leftMs = untilMs - performance.now();
    try {
      return await connect({ ...settings, timeout: Math.max(LEAST_DIAL_MS, leftMs) });
    } catch (error) {
      if (untilMs - performance.now() <= AGAIN_MS)
        throw new ContestError('service-unavailable', { reason: 'no-connection', url }, { cause: error });
      await delay(AGAIN_MS);
    }
  }
}

async function report(connection: NatsConnection, onEvent: ((event: BusEvent) => void) | undefined): Promise<void> {
  for await (const status of connection.status()) {
    if (status.type !== 'pingTimer') onEvent?.({ type: String(status.type), facts: JSON.stringify(status.data) });
  }
}
