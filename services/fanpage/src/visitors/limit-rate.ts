import { ContestError } from '@hoithi/contracts';
import type { Clock } from '@hoithi/platform';
import type { RequestHandler } from 'express';

const MOST_KEYS = 20_000;

/**
 * At most `most` requests per network address in a window, counted in this process. Generous: whole villages share one address behind
 * a carrier's NAT, so this only stops machines, and the one-time code does the rest.
 */
export function limitRate(options: {
  readonly clock: Clock;
  readonly most: number;
  readonly windowMs: number;
}): RequestHandler {
  const { clock, most, windowMs } = options;
  const counts = new Map<string, { readonly sinceMs: number; readonly count: number }>();
  return (request, _response, next) => {
    const nowMs = clock.nowMs();
    const key = request.ip ?? 'unknown';
    const known = counts.get(key);
    const current = known && nowMs - known.sinceMs < windowMs ? known : { sinceMs: nowMs, count: 0 };
    if (current.count >= most) throw new ContestError('too-many-requests');
    if (counts.size >= MOST_KEYS) counts.clear();
    counts.set(key, { ...current, count: current.count + 1 });
    next();
  };
}
