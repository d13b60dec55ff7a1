import { ContestError } from '@hoithi/contracts';
import type { Connection } from 'mongoose';
import { isDuplicateKey } from './is-duplicate-key';

type InboxRow = { _id: string; startedAtMs: number; doneAtMs: number | null };

/** The collection that `once` keeps its rows in. */
export const INBOX_COLLECTION = 'inbox';
/** A handler says so often that it is at work that one of which nothing was heard for this long died with its process. */
const LEASE_MS = 60_000;

/**
 * Handles a fact once per consumer, however often it is delivered. The row is taken before the work and marked after it, so a crash in between
 * lets the next delivery do it again: the work itself must stand being begun twice.
 * @throws {ContestError} `service-unavailable` (retryable) while another process is at work on the same fact
 */
export async function once<T>(
  key: {
    readonly connection: Connection;
    readonly consumer: string;
    readonly factId: string;
    readonly nowMs?: number;
    /** 60 s when not given. */
    readonly leaseMs?: number;
  },
  handle: () => Promise<T>,
): Promise<{ readonly state: 'handled'; readonly result: T } | { readonly state: 'known' }> {
  const { connection, consumer, factId, nowMs = Date.now(), leaseMs = LEASE_MS } = key;
  const rows = connection.collection<InboxRow>(INBOX_COLLECTION);
  const _id = `${consumer}:${factId}`;
  const taken = await take({ rows, _id, nowMs, leaseMs });
  if (!taken) return { state: 'known' };
  const atWork = keepLease(rows, { _id, nowMs, leaseMs });
  try {
    const result = await handle();
    await rows.updateOne({ _id }, { $set: { doneAtMs: nowMs } });
    return { state: 'handled', result };
  } catch (error) {
    await rows.deleteOne({ _id, doneAtMs: null });
    throw error;
  } finally {
    clearInterval(atWork);
  }
}

/** Letters to many people may take longer than the lease, and nobody may take them over meanwhile. */
function keepLease(
  rows: Rows,
  { _id, nowMs, leaseMs }: { readonly _id: string; readonly nowMs: number; readonly leaseMs: number },
): NodeJS.Timeout {
  const beganAt = performance.now();
  return setInterval(() => {
    const startedAtMs = nowMs + Math.round(performance.now() - beganAt);
    // A renewal that is lost is made up for by the next one.
    rows.updateOne({ _id, doneAtMs: null }, { $set: { startedAtMs } }).catch(() => undefined);
  }, leaseMs / 3);
}

type Rows = ReturnType<typeof rowsOf>;
const rowsOf = (connection: Connection) => connection.collection<InboxRow>(INBOX_COLLECTION);

async function take({
  rows,
  _id,
  nowMs,
  leaseMs,
}: {
  readonly rows: Rows;
  readonly _id: string;
  readonly nowMs: number;
  readonly leaseMs: number;
}): Promise<boolean> {
  try {
    await rows.insertOne({ _id, startedAtMs: nowMs, doneAtMs: null });
    return true;
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
  }
  const row = await rows.findOne({ _id });
  if (row?.doneAtMs) return false;
  if (row && row.startedAtMs + leaseMs <= nowMs) {
    const claim = await rows.updateOne(
      { _id, startedAtMs: row.startedAtMs, doneAtMs: null },
      { $set: { startedAtMs: nowMs } },
    );
    if (claim.modifiedCount === 1) return true;
  }
  throw new ContestError('service-unavailable', { reason: 'this fact is being handled by another process' });
}
