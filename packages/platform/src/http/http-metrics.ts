import type { Request, RequestHandler } from 'express';
import { Histogram, Registry, collectDefaultMetrics } from 'prom-client';

const BUCKETS_SECONDS = [0.005, 0.025, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** Durations by route pattern (never by address: codes and ids would make endless series), and the process's own figures. */
export function createHttpMetrics(service: string): {
  readonly measure: RequestHandler;
  readonly expose: RequestHandler;
} {
  const registry = new Registry();
  registry.setDefaultLabels({ service });
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: 'hoithi_http_request_duration_seconds',
    help: 'Time from the first byte of the request to the last of the answer',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS_SECONDS,
    registers: [registry],
  });
  return {
    measure: (request, response, next) => {
      const stop = durations.startTimer();
      response.once('close', () => {
        stop({ method: request.method, route: routePattern(request), status: String(response.statusCode) });
      });
      next();
    },
    expose: async (_request, response) => {
      response.type(registry.contentType).send(await registry.metrics());
    },
  };
}

function routePattern(request: Request): string {
  const route = request.route as { readonly path?: unknown } | undefined;
  return typeof route?.path === 'string' ? `${request.baseUrl}${route.path}` : 'none';
}
