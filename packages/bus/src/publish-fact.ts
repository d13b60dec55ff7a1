import type { FactContract } from '@hoithi/contracts';
import { headers } from 'nats';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { Bus } from './connect-bus';
import { CONTEST_HEADER, CORRELATION_HEADER, ORIGIN_HEADER } from './headers';
import { encodeJson } from './json';
import { toBusError } from './to-bus-error';

/** A fact as it lies in an outbox: checked, addressed, with its own id. */
export type StoredFact = {
  readonly factId: string;
  readonly subject: string;
  readonly contestId: string;
  readonly payload: unknown;
  readonly correlationId?: string;
};

export type FactAddress = {
  readonly contestId: string;
  /** Says the same fact twice with the same id: workflow id + fact + revision, or the outbox id. Never an attempt number. */
  readonly factId: string;
  readonly correlationId?: string;
};

const TIMEOUT_MS = 10_000;

/**
 * Publishes a fact to its stream and waits until the stream has stored it. The stream drops a repeated id within its window; consumers keep an inbox for later ones.
 * @throws {ContestError} `service-unavailable` or `timeout` (retryable) while no stream takes it
 * @throws {ZodError} when the payload is not of the contract's form
 */
export async function publishFact<Payload extends z.ZodType>(
  bus: Bus,
  contract: FactContract<Payload>,
  payload: z.input<Payload>,
  address: FactAddress,
): Promise<void> {
  await publishStoredFact(bus, {
    ...address,
    subject: contract.subject(address.contestId),
    payload: contract.payload.parse(payload),
  });
}

/** Publishes a fact that was checked when it was written into an outbox. */
export async function publishStoredFact(bus: Bus, fact: StoredFact): Promise<void> {
  const head = headers();
  head.set(CONTEST_HEADER, fact.contestId);
  head.set(CORRELATION_HEADER, fact.correlationId ?? randomUUID());
  head.set(ORIGIN_HEADER, bus.name);
  try {
    await bus.jetstream.publish(fact.subject, encodeJson(fact.payload), {
      msgID: fact.factId,
      timeout: TIMEOUT_MS,
      headers: head,
    });
  } catch (error) {
    throw toBusError(error, fact.subject);
  }
}
