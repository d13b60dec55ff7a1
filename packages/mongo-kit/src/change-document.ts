import { ContestError } from '@hoithi/contracts';
import type { Model, QueryFilter } from 'mongoose';
import { setTimeout as delay } from 'node:timers/promises';
import type { OutboxEntry, WithOutbox } from './outbox';
import { versionedUpdate } from './versioned-update';

/** What a decision wants changed; null leaves the document as it is. */
export type Change = {
  readonly set?: Readonly<Record<string, unknown>>;
  readonly unset?: readonly string[];
  readonly push?: Readonly<Record<string, unknown>>;
  readonly facts?: readonly OutboxEntry[];
};

const ATTEMPTS = 20;

/**
 * Reads, lets `decide` look, writes if nobody was faster, else starts again. `decide` may throw to refuse; it must have no effects, for it can run several times.
 * @returns the document as it is afterwards, or null when there is none
 * @throws {ContestError} `service-unavailable` (retryable) when others were faster every time
 */
export async function changeDocument<Document extends WithOutbox>(
  model: Model<Document>,
  id: unknown,
  decide: (document: Document) => Change | null,
): Promise<Document | null> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const document = await model
      .findOne({ _id: id } as QueryFilter<Document>)
      .lean<Document>()
      .exec();
    if (!document) return null;
    const change = decide(document);
    if (!change) return document;
    const changed = await versionedUpdate(model, { id, version: document.version, ...change });
    if (changed) return changed;
    // Those who lost do not run in step with each other.
    await delay(Math.random() * 5 * attempt);
  }
  throw new ContestError('service-unavailable', { reason: 'contended document', attempts: ATTEMPTS });
}
