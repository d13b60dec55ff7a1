import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import type { Logger } from '../create-logger';

const HEADER = 'x-correlation-id';
const WELL_FORMED = /^[A-Za-z0-9._:-]{8,128}$/;

type Trace = { readonly correlationId: string; readonly log: Logger };
const traces = new WeakMap<Response, Trace>();

/** Gives every request an id that travels through HTTP, NATS and the logs, and a logger that carries it. */
export function correlate(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const offered = request.get(HEADER);
    const correlationId = offered !== undefined && WELL_FORMED.test(offered) ? offered : randomUUID();
    response.setHeader(HEADER, correlationId);
    traces.set(response, { correlationId, log: logger.child({ correlationId }) });
    next();
  };
}

/** The id and logger that `correlate` gave to the request answered by this response. */
export function traceOf(response: Response): Trace {
  const trace = traces.get(response);
  if (!trace) throw new Error('traceOf was called for a response that did not pass `correlate`');
  return trace;
}
