import { toContestError, traceOf } from '@hoithi/platform';
import type { ErrorRequestHandler, Request } from 'express';
import { drawErrorPage } from './pages/error-page';
import { sendPage } from './pages/send-page';

/** A person who opened a page or sent a plain form gets a page; scripts and other services get the house's JSON from the next handler. */
export const answerPageErrors: ErrorRequestHandler = (error: unknown, request, response, next) => {
  if (response.headersSent || !wantsPage(request)) {
    next(error);
    return;
  }
  const known = toContestError(error);
  const { correlationId, log } = traceOf(response);
  if (known.status >= 500) log.error({ err: error, errorCode: known.code }, 'page failed');
  if (known.retryable) response.setHeader('retry-after', '5');
  const back = /^\/v\/[\w-]+/.exec(refererPath(request))?.[0];
  const markup = drawErrorPage(known, { lang: request.query['lang'] === 'en' ? 'en' : 'vi', correlationId, back });
  sendPage(response, markup, { kind: 'personal', status: known.status });
};

/** A browser that navigates, as opposed to a script that fetches. */
export function wantsPage(request: Request): boolean {
  if (request.method === 'POST') return request.is('application/x-www-form-urlencoded') !== false;
  return (
    !request.path.startsWith('/api/') && request.path !== '/oembed' && request.accepts(['html', 'json']) === 'html'
  );
}

function refererPath(request: Request): string {
  const referer = request.get('referer') ?? '';
  return URL.canParse(referer) ? new URL(referer).pathname : '';
}
