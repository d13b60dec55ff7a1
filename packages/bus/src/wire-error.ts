import { ContestError, isErrorCode, type ErrorFacts } from '@hoithi/contracts';

/** How an error travels in the body of a service reply; the sentences are looked up again from the code on the other side. */
type WireError = { readonly code: string; readonly facts: ErrorFacts };

export function toWireError(error: ContestError): WireError {
  return { code: error.code, facts: error.facts };
}

/**
 * Rebuilds the error that the other side threw.
 * A code that this side does not know (a newer service) keeps its class: 4xx is final, 5xx may be tried again.
 */
export function fromWireError(status: number, body: unknown): ContestError {
  if (isWireError(body) && isErrorCode(body.code)) return new ContestError(body.code, body.facts);
  return new ContestError(status >= 500 ? 'internal' : 'bad-request', {
    status,
    ...(isWireError(body) ? { remoteCode: body.code } : {}),
  });
}

function isWireError(body: unknown): body is WireError {
  return (
    typeof body === 'object' &&
    body !== null &&
    'code' in body &&
    typeof body.code === 'string' &&
    'facts' in body &&
    typeof body.facts === 'object'
  );
}
