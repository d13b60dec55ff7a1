import { ContestError, ERROR_TABLE } from '@hoithi/contracts';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import { traceOf } from './correlation';
import { toContestError } from './to-contest-error';

export const answerUnknownRoute: RequestHandler = (request) => {
  throw new ContestError('not-found', { path: request.path });
};

/** One form for every error of every service: a stable code, a sentence in both languages, an id to quote; never a stack. */
export const answerErrors: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  const { correlationId, log } = traceOf(response);
  const known = toContestError(error);
  const { vi, en } = ERROR_TABLE[known.code];
  if (known.status >= 500) log.error({ err: error, errorCode: known.code }, 'request failed');
  if (response.headersSent) {
    next(error);
    return;
  }
  response.setHeader('cache-control', 'no-store');
  if (known.retryable) response.setHeader('retry-after', '2');
  response.status(known.status).json({
    error: {
      code: known.code,
      message: vi,
      messageEn: en,
      ...(Object.keys(known.facts).length === 0 ? {} : { facts: known.facts }),
      correlationId,
    },
  });
};
