import { ContestError, ERROR_TABLE } from '@hoithi/contracts';
import { traceOf } from '@hoithi/platform';
import type { ErrorRequestHandler } from 'express';
import { drawErrorPage } from './pages/draw-error-page';

/** A person who opened a page gets a page; programs get the JSON answer of the frame. */
export const answerPageError: ErrorRequestHandler = (error: unknown, request, response, next) => {
  const isPage =
    request.method === 'GET' && !request.path.startsWith('/api/') && request.accepts(['json', 'html']) === 'html';
  if (!isPage || response.headersSent || !(error instanceof ContestError)) {
    next(error);
    return;
  }
  const { status, vi, en } = ERROR_TABLE[error.code];
  response.setHeader('cache-control', 'no-store');
  response.setHeader('retry-after', '5');
  response.setHeader(
    'content-security-policy',
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
  );
  response
    .status(status)
    .type('html')
    .send(
      drawErrorPage({
        code: error.code,
        sentence: { vi, en },
        correlationId: traceOf(response).correlationId,
        againPath: request.originalUrl,
      }),
    );
};
