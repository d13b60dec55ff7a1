import { Agent } from 'node:http';
import { ContestError } from '@hoithi/contracts';
import { traceOf } from '@hoithi/platform';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { createProxyMiddleware } from 'http-proxy-middleware';
import { framePolicyFor } from '../frame-policy';
import { liesUnder } from '../lies-under';
import type { Upstream } from './upstreams';

/**
 * Hands a request to its service and streams both bodies: nothing is buffered, so that a PATCH of a film and a Range
 * answer cost no memory here. The service's own error answers pass unchanged; only silence is turned into ours.
 */
export function proxyTo(upstream: Upstream): RequestHandler {
  const waiting = new WeakMap<object, NextFunction>();
  const proxy = createProxyMiddleware<Request, Response>({
    target: upstream.origin,
    agent: new Agent({ keepAlive: true, maxSockets: 512 }),
    proxyTimeout: upstream.patienceMs,
    // The library's own plugins write an English error text and log addresses with tokens in them.
    ejectPlugins: true,
    plugins: [
      (server) => {
        server.on('error', (error, _request, response) => {
          if (response) waiting.get(response)?.(error);
        });
        server.on('proxyRes', (answer, request, response) => {
          framePolicyFor(request.path).applyToProxied(answer.headers, response);
          // A viewer who left must not keep the service reading a film for nobody.
          response.on('close', () => {
            if (!response.writableEnded) answer.destroy();
          });
        });
      },
    ],
  });

  return (request, response, next) => {
    if (!isFor(upstream, request.path)) {
      next();
      return;
    }
    waiting.set(response, (error) => {
      if (response.destroyed) return;
      traceOf(response).log.warn({ err: error, part: upstream.part }, 'a service did not answer');
      next(new ContestError('service-unavailable', { part: upstream.part }, { cause: error }));
    });
    nameTheCaller(request, response);
    void proxy(request, response, next);
  };
}

/** Replaces what the caller claims about itself: the services trust these fields because they come from here. */
function nameTheCaller(request: Request, response: Response): void {
  request.headers['x-correlation-id'] = traceOf(response).correlationId;
  request.headers['x-forwarded-for'] = request.ip;
  request.headers['x-forwarded-proto'] = request.protocol;
  request.headers['x-forwarded-host'] = request.host;
}

function isFor(upstream: Upstream, path: string): boolean {
  return upstream.prefixes.length === 0 || upstream.prefixes.some((prefix) => liesUnder(path, prefix));
}
