import { ContestError, type ErrorCode } from '@hoithi/contracts';
import type { Request as ExpressRequest, RequestHandler, Response as ExpressResponse } from 'express';
import type { Auth } from './create-auth';

const MOST_BYTES = 16 * 1024;
const CODES_BY_STATUS: Readonly<Record<number, ErrorCode>> = {
  400: 'bad-request',
  401: 'not-signed-in',
  403: 'not-allowed',
  404: 'not-found',
  405: 'not-found',
  422: 'bad-request',
  429: 'too-many-requests',
};
const CODE_REFUSED = new Set(['INVALID_OTP', 'OTP_EXPIRED', 'TOO_MANY_ATTEMPTS']);

/** Hands a request to better-auth and its answer back; its errors take the one form that all errors of the house have. */
export function serveAuth(
  auth: Pick<Auth, 'handler'>,
  options: {
    readonly origin: string;
    /** Asked before a code is sent; throws to refuse. */
    readonly beforeCode: (email: string) => Promise<void>;
  },
): RequestHandler {
  return async (request, response) => {
    const body = await readBody(request);
    if (request.path.endsWith('/send-verification-otp')) {
      await options.beforeCode(emailIn(body));
    }
    const answer = await auth.handler(toWebRequest(request, { origin: options.origin, body }));
    if (!answer.ok) throw await toContestError(answer);
    await relay(answer, response);
  };
}

async function readBody(request: ExpressRequest): Promise<string | null> {
  if (request.method === 'GET' || request.method === 'HEAD') return null;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw new ContestError('bad-request', { limitBytes: MOST_BYTES });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Only sign-in is offered; anything else that a code could be asked for is refused here. */
function emailIn(body: string | null): string {
  try {
    const { email, type } = JSON.parse(body ?? '') as { readonly email?: unknown; readonly type?: unknown };
    if (typeof email === 'string' && type === 'sign-in') return email;
  } catch (cause) {
    throw new ContestError('bad-request', { body: 'not JSON' }, { cause });
  }
  throw new ContestError('bad-request', { email: 'an address', type: 'sign-in' });
}

function toWebRequest(
  request: ExpressRequest,
  { origin, body }: { readonly origin: string; readonly body: string | null },
): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === 'string' && name !== 'content-length') headers.set(name, value);
  }
  // Every browser says where a POST comes from, and forgers cannot hold it back; a program that says nothing is no browser.
  if (!headers.has('origin') && !headers.has('sec-fetch-site')) headers.set('origin', origin);
  // The address that Express worked out through trusted proxies, never one that a visitor wrote.
  if (request.ip) headers.set('x-forwarded-for', request.ip.replace(/^::ffff:/, ''));
  return new Request(new URL(request.originalUrl, origin), { method: request.method, headers, body });
}

async function toContestError(answer: Response): Promise<ContestError> {
  const text = await answer.text();
  const reason = codeIn(text);
  if (reason !== null && CODE_REFUSED.has(reason)) return new ContestError('code-invalid', { reason });
  return new ContestError(CODES_BY_STATUS[answer.status] ?? 'internal', reason === null ? {} : { reason });
}

function codeIn(text: string): string | null {
  const match = /"code"\s*:\s*"([A-Z0-9_]+)"/.exec(text);
  return match?.[1] ?? null;
}

async function relay(answer: Response, response: ExpressResponse): Promise<void> {
  response.status(answer.status);
  for (const [name, value] of answer.headers) {
    if (name !== 'set-cookie') response.setHeader(name, value);
  }
  for (const cookie of answer.headers.getSetCookie()) response.append('set-cookie', cookie);
  if (!response.hasHeader('cache-control')) response.setHeader('cache-control', 'no-store');
  response.end(Buffer.from(await answer.arrayBuffer()));
}
