import { AckPolicy, DeliverPolicy, DiscardPolicy, ReplayPolicy, RetentionPolicy, StorageType, nanos } from 'nats';
import type { Bus } from './connect-bus';

export type StreamDeclaration = { readonly name: string; readonly subjects: readonly string[] };
export type ConsumerDeclaration = {
  readonly stream: string;
  readonly durable: string;
  readonly filters: readonly string[];
};

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** Longer than any handler may take; a handler that is at work says so every third of it. */
export const ACK_WAIT_MS = 60_000;
const MAX_ACK_PENDING = 256;
const MAX_BYTES = 128 * 1024 * 1024;

/**
 * Creates or adjusts all streams and durable consumers. One job runs it; services only bind, so that no process invents a consumer with default patience.
 * Running it again changes nothing.
 */
export async function declareStreams(
  bus: Bus,
  streams: readonly StreamDeclaration[],
  consumers: readonly ConsumerDeclaration[],
): Promise<void> {
  const manager = await bus.manager();
  const existing = new Set<string>();
  for await (const info of manager.streams.list()) existing.add(info.config.name);
  for (const { name, subjects } of streams) {
    const limits = {
      subjects: [...subjects],
      max_age: nanos(30 * DAY_MS),
      max_bytes: MAX_BYTES,
      discard: DiscardPolicy.New,
      duplicate_window: nanos(HOUR_MS),
    };
    if (existing.has(name)) await manager.streams.update(name, limits);
    else await manager.streams.add({ name, retention: RetentionPolicy.Limits, storage: StorageType.File, ...limits });
  }
  for (const { stream, durable, filters } of consumers) {
    await manager.consumers.add(stream, {
      durable_name: durable,
      ack_policy: AckPolicy.Explicit,
      deliver_policy: DeliverPolicy.All,
      replay_policy: ReplayPolicy.Instant,
      ack_wait: nanos(ACK_WAIT_MS),
      // The consumer itself counts and gives up with a dead letter (consume-facts.ts); the server must not drop a message silently before.
      max_deliver: -1,
      max_ack_pending: MAX_ACK_PENDING,
      filter_subjects: [...filters],
    });
  }
}
