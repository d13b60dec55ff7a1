import { ApiError } from './api-error';

type ErrorBody = {
  readonly error?: {
    readonly code?: string;
    readonly message?: string;
    readonly messageEn?: string;
    readonly facts?: Readonly<Record<string, string | number | boolean | null>>;
    readonly correlationId?: string;
  };
};

/** Turns a bad answer into an ApiError; an answer that is not ours (a proxy's page) becomes `service-unavailable`. */
export async function readError(response: Response): Promise<ApiError> {
  const body = (await response.json().catch(() => ({}))) as ErrorBody;
  const { error } = body;
  if (!error?.code) {
    return new ApiError({
      code: response.status === 429 ? 'too-many-requests' : 'service-unavailable',
      status: response.status,
      correlationId: response.headers.get('x-correlation-id'),
    });
  }
  return new ApiError({
    code: error.code,
    status: response.status,
    text: error.message ? { vi: error.message, en: error.messageEn ?? error.message } : null,
    facts: error.facts ?? {},
    correlationId: error.correlationId ?? null,
  });
}
