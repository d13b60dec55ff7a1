import { ContestError } from '@hoithi/contracts';
import { NatsError } from 'nats';

/**
 * Translates what the client throws, in one place. All of it is about the way, not about the question, so all of it may be tried again.
 * Anything that is not NATS's is a defect of ours and passes unchanged.
 */
export function toBusError(error: unknown, subject: string): unknown {
  if (!(error instanceof NatsError)) return error;
  if (error.code === 'TIMEOUT') return new ContestError('timeout', { subject }, { cause: error });
  const reason = error.code === '503' ? 'no-responders' : error.code.toLowerCase();
  return new ContestError('service-unavailable', { subject, reason }, { cause: error });
}
