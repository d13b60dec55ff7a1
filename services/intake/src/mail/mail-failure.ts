import { ContestError } from '@hoithi/contracts';

/**
 * RFC 3463: the address does not exist (5.1.1, 5.1.2, 5.1.3, 5.1.6, 5.1.10). Every other refusal, such as relaying that is denied, may be
 * about ourselves and passes once somebody has mended it.
 */
const NO_SUCH_ADDRESS = /^5\d\d[ -]5\.1\.(?:1|2|3|6|10)\b/;

/** What went wrong with one letter: `bad-request` where its address is refused for good, else `service-unavailable` (retryable). */
export function toMailFailure(cause: unknown): ContestError {
  const { code, command, response } = cause as { code?: unknown; command?: unknown; response?: unknown };
  const ofAddress = code === 'EENVELOPE' && (command === 'RCPT TO' || command === 'API');
  if (ofAddress && typeof response === 'string' && NO_SUCH_ADDRESS.test(response))
    return new ContestError('bad-request', { part: 'mail', of: 'address' }, { cause });
  return new ContestError('service-unavailable', { part: 'mail', ...(ofAddress ? { of: 'address' } : {}) }, { cause });
}

/** Whether a letter failed by its own address, so that letters to others may go. */
export const isOfAddress = (error: unknown): error is ContestError =>
  error instanceof ContestError && error.facts['part'] === 'mail' && error.facts['of'] === 'address';
