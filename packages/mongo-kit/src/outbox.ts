import type { FactContract } from '@hoithi/contracts';
import type { z } from 'zod';

/** A fact that waits inside its aggregate's document until its stream has taken it. */
export type OutboxEntry = {
  readonly factId: string;
  readonly subject: string;
  readonly contestId: string;
  readonly payload: unknown;
  readonly correlationId: string;
  readonly atMs: number;
};

/** What a document needs so that `versionedUpdate` and the relay can work on it. */
export type WithOutbox = {
  readonly version: number;
  readonly outbox: readonly OutboxEntry[];
  readonly outboxPending: boolean;
};

/** The same as fields of a mongoose schema: spread it into the definition. */
export const outboxSchema = {
  version: { type: Number, required: true, default: 1 },
  outbox: {
    type: [
      {
        _id: false,
        factId: String,
        subject: String,
        contestId: String,
        payload: Object,
        correlationId: String,
        atMs: Number,
      },
    ],
    default: [],
  },
  outboxPending: { type: Boolean, required: true, default: false },
} as const;

/**
 * Writes a fact down for the outbox, checked against its contract while the writer can still be told.
 * @throws {ZodError} when the payload is not of the contract's form
 */
export function outboxEntry<Payload extends z.ZodType>(
  contract: FactContract<Payload>,
  payload: z.input<Payload>,
  address: {
    readonly contestId: string;
    readonly factId: string;
    readonly correlationId?: string;
    readonly atMs: number;
  },
): OutboxEntry {
  const { contestId, factId, correlationId = factId, atMs } = address;
  return {
    factId,
    subject: contract.subject(contestId),
    contestId,
    payload: contract.payload.parse(payload),
    correlationId,
    atMs,
  };
}

/** The outbox fields of a new document that is born with these facts. */
export function newOutbox(entries: readonly OutboxEntry[]): WithOutbox {
  return { version: 1, outbox: entries, outboxPending: entries.length > 0 };
}
