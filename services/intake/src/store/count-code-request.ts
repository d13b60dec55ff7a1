import { createHash } from 'node:crypto';
import { ContestError } from '@hoithi/contracts';
import type { CodeRequestRow } from './rows';
import type { Store } from './open-store';

const SPAN_MS = 10 * 60_000;
/** With five tries per code this leaves a guesser 1 chance in 20,000 per span and address. */
const MOST_CODES = 10;

/**
 * Counts a request for a sign-in code against its address, whatever network it comes from: schools and offices share one.
 * @throws {ContestError} `too-many-requests`
 */
export async function countCodeRequest(
  store: Pick<Store, 'codeRequests'>,
  request: { readonly email: string; readonly nowMs: number },
): Promise<void> {
  const { email, nowMs } = request;
  const span = Math.floor(nowMs / SPAN_MS);
  const _id = `${createHash('sha256').update(email.trim().toLowerCase()).digest('hex').slice(0, 32)}/${span}`;
  const row = await store.codeRequests
    .findOneAndUpdate({ _id }, { $inc: { count: 1 }, $set: { atMs: nowMs } }, { upsert: true, returnDocument: 'after' })
    .lean<CodeRequestRow>();
  await store.codeRequests.deleteMany({ atMs: { $lt: nowMs - 6 * SPAN_MS } });
  if ((row?.count ?? 1) > MOST_CODES)
    throw new ContestError('too-many-requests', { waitMs: (span + 1) * SPAN_MS - nowMs });
}
