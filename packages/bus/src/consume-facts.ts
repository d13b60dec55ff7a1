import { ContestError, isDatabaseAway, type FactContract } from '@hoithi/contracts';
import type { Consumer, ConsumerMessages, JsMsg } from 'nats';
import { setTimeout as delay } from 'node:timers/promises';
import type { z } from 'zod';
import { PART_MS, atMost } from './at-most';
import type { Bus } from './connect-bus';
import { publishDeadLetter } from './dead-letter';
import { ACK_WAIT_MS } from './declare-streams';
import { metaOf, type FactMeta } from './fact-meta';
import { decodeJson } from './json';

export type FactHandler<Payload extends z.ZodType = z.ZodType> = (
  payload: z.output<Payload>,
  meta: FactMeta,
) => unknown;
/** A fact with what to do about it; made by `fact`. */
export type FactEntry = readonly [contract: FactContract, handler: FactHandler];

export type FactConsumer = {
  /** Takes no more facts, waits for the one at work. */
  readonly stop: () => Promise<void>;
};

export type ConsumeOptions = {
  readonly stream: string;
  readonly durable: string;
  readonly handlers: readonly FactEntry[];
  /** After so many deliveries a fact that meets a defect goes to the dead letters; 8 when not given, which is about 10 minutes. */
  readonly maxDeliveries?: number;
  /** Waiting times between deliveries; the last one repeats. */
  readonly backoffMs?: readonly number[];
  readonly onError?: (error: unknown, meta: FactMeta) => void;
};

const MAX_DELIVERIES = 8;
/**
 * What a fact needs may be away for a night, and nobody brings a dead letter back: about 12 hours. A fact that kills its process every
 * time is given up after as many.
 */
const MOST_DELIVERIES = 150;
const BACKOFF_MS = [250, 1_000, 5_000, 15_000, 60_000, 120_000, 300_000];
/** Few, so that none of them waits here for longer than its acknowledgement time, which would count as a delivery that failed. */
const FETCHED_AHEAD = 8;
const REBIND_MS = 1_000;

/** Pairs a fact with its handler, so that the compiler checks the payload's type before they go into one list. */
export function fact<Payload extends z.ZodType>(
  contract: FactContract<Payload>,
  handler: FactHandler<Payload>,
): FactEntry {
  return [contract as unknown as FactContract, handler as FactHandler];
}

/**
 * Binds to a durable pull consumer and hands each fact to its handler, one after the other.
 * Done is acknowledged; a failure comes again later, for as long as what it needs is away; what cannot be read, what is refused for good
 * and what meets a defect too often becomes a dead letter first and only then leaves the stream. Facts without a handler are acknowledged.
 */
export function consumeFacts(bus: Bus, options: ConsumeOptions): FactConsumer {
  let stopped = false;
  let messages: ConsumerMessages | undefined;
  const loop = (async () => {
    while (!stopped) {
      const consumer = await bind(bus, options);
      if (!consumer) {
        await delay(REBIND_MS);
        continue;
      }
      messages = await consumer.consume({ max_messages: FETCHED_AHEAD });
      if (stopped) await messages.close();
      for await (const message of messages) {
        // What was fetched ahead goes back at once; otherwise it would wait for its acknowledgement time to pass.
        if (stopped) message.nak();
        else await deliver(bus, options, message);
      }
    }
  })();
  // A lost connection during close is no news; every other failure of the loop must end the process loudly, so it is not caught here.
  return {
    stop: async () => {
      stopped = true;
      if (messages) await atMost(PART_MS, messages.close());
      await atMost(ACK_WAIT_MS, loop);
    },
  };
}

/** Streams may be declared after this service has started, or NATS may be away: both pass. */
async function bind(bus: Bus, options: ConsumeOptions): Promise<Consumer | undefined> {
  return bus.jetstream.consumers.get(options.stream, options.durable).catch(() => undefined);
}

async function deliver(bus: Bus, options: ConsumeOptions, message: JsMsg): Promise<void> {
  const meta = metaOf(message);
  const entry = options.handlers.find(([contract]) => message.subject === contract.subject(meta.contestId));
  if (!entry) {
    message.ack();
    return;
  }
  const atWork = setInterval(() => message.working(), ACK_WAIT_MS / 3);
  try {
    // A fact that kills its process every time is never handled to an end: its count alone tells.
    if (meta.deliveries > MOST_DELIVERIES) throw new ContestError('internal', { deliveries: meta.deliveries });
    const [contract, handler] = entry;
    await handler(contract.payload.parse(decodeJson(message.data)), meta);
    message.ack();
  } catch (error) {
    options.onError?.(error, meta);
    await refuse({ bus, options, message, meta, error });
  } finally {
    clearInterval(atWork);
  }
}

async function refuse(failed: {
  readonly bus: Bus;
  readonly options: ConsumeOptions;
  readonly message: JsMsg;
  readonly meta: FactMeta;
  readonly error: unknown;
}): Promise<void> {
  const { bus, options, message, meta, error } = failed;
  const backoff = options.backoffMs ?? BACKOFF_MS;
  const later = backoff[Math.min(meta.deliveries, backoff.length) - 1] ?? REBIND_MS;
  const most = isAway(error) ? MOST_DELIVERIES : (options.maxDeliveries ?? MAX_DELIVERIES);
  if (!isFinal(error) && meta.deliveries < most) {
    message.nak(later);
    return;
  }
  try {
    await publishDeadLetter(bus, { stream: options.stream, durable: options.durable, message, meta, error });
  } catch (deadLetterError) {
    // Not stored as a dead letter: it must stay in the stream and come again.
    options.onError?.(deadLetterError, meta);
    message.nak(later);
    return;
  }
  message.term(error instanceof Error ? error.name : 'failed');
}

/** Something that the handler needs is not there: a service, the database, mail, or a workflow that has not come that far. */
function isAway(error: unknown): boolean {
  return isDatabaseAway(error) || (error instanceof ContestError && error.retryable && error.code !== 'internal');
}

/** Errors that no repetition mends: unreadable payloads and refusals by rule. */
function isFinal(error: unknown): boolean {
  if (error instanceof ContestError) return !error.retryable;
  return error instanceof SyntaxError || (error instanceof Error && error.name === 'ZodError');
}
