import { ContestError, isDatabaseAway } from '@hoithi/contracts';
import { ZodError } from 'zod';

/**
 * Translates whatever a route threw: our own errors stay, malformed input is told by field, a database that is away is told as that, the
 * rest is `internal` and says nothing.
 */
export function toContestError(error: unknown): ContestError {
  if (error instanceof ContestError) return error;
  if (error instanceof ZodError) {
    const fields = error.issues
      .slice(0, 20)
      .map((issue) => [issue.path.map(String).join('.') || 'request', issue.message] as const);
    return new ContestError('bad-request', Object.fromEntries(fields));
  }
  if (isBodyError(error)) {
    return new ContestError('bad-request', {
      reason: error.type,
      ...(error.limit === undefined ? {} : { limitBytes: error.limit }),
    });
  }
  if (isDatabaseAway(error)) return new ContestError('service-unavailable', { part: 'database' }, { cause: error });
  if (error instanceof URIError) return new ContestError('bad-request', { reason: 'malformed address' });
  return new ContestError('internal', {}, { cause: error });
}

/** What Express's own body reader throws. */
function isBodyError(error: unknown): error is { readonly type: string; readonly limit?: number } {
  return error instanceof Error && 'type' in error && typeof error.type === 'string' && 'expose' in error;
}
