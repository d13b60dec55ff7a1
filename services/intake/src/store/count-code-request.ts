import { createHash } from 'node:crypto';
import { ContestError } from '@hoithi/contracts';
import { insertFirst } from '@hoithi/mongo-kit';
import type { CodeRequestRow } from './rows';
import type { Store } from './open-store';

const SPAN_MS = 10 * 60_000;
/** With five tries per code this leaves a guesser 1 chance in 20,000 in any ten minutes for one address. */
const MOST_CODES = 10;

/**
 * Counts a request for a sign-in code against its address, whatever network it comes from: schools and offices share one. Each takes a
 * place for ten minutes by an insert, so that no ten minutes have more, wherever they begin and however many ask at one time.
 * @throws {ContestError} `too-many-requests`
 */
export async function countCodeRequest(
  store: Pick<Store, 'codeRequests'>,
  request: { readonly email: string; readonly nowMs: number },
): Promise<void> {
  const { email, nowMs } = request;
  const address = createHash('sha256').update(email.trim().toLowerCase()).digest('hex').slice(0, 32);
  await store.codeRequests.deleteMany({ atMs: { $lte: nowMs - SPAN_MS } });
  const places = Array.from({ length: MOST_CODES }, (_, at) => `${address}/${at + 1}`);
  for (const _id of places) {
    if (await insertFirst(store.codeRequests, { _id, atMs: nowMs })) return;
  }
  const taken = await store.codeRequests.find({ _id: { $in: places } }).lean<CodeRequestRow[]>();
  const firstAtMs = Math.min(nowMs, ...taken.map(({ atMs }) => atMs));
  throw new ContestError('too-many-requests', { waitMs: firstAtMs + SPAN_MS - nowMs });
}
