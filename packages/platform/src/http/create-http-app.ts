import express, { type Express } from 'express';
import type { Logger } from '../create-logger';
import { answerErrors, answerUnknownRoute } from './answer-errors';
import { correlate } from './correlation';
import { guardMetrics } from './guard-metrics';
import { createHttpMetrics } from './http-metrics';
import { setSecurityHeaders } from './security-headers';
import { trustedProxies } from './trusted-proxies';

const JSON_LIMIT_BYTES = 256 * 1024;

export type HttpAppOptions = {
  readonly logger: Logger;
  readonly service: string;
  /** Resolves when the service can do its work; what it throws is told on /healthz as 503. */
  readonly ready: () => Promise<unknown>;
  /** Adds the service's own routes; the 404 and the error answer are put behind them. */
  readonly mount: (app: Express) => void;
  /** Path prefixes whose handlers read the raw body themselves: better-auth, tus, proxies. */
  readonly skipJsonFor?: readonly string[];
};

/** An Express app with everything a service of the house has in common, and nothing of its own. */
export function createHttpApp(options: HttpAppOptions): Express {
  const { logger, service, ready, mount, skipJsonFor = [] } = options;
  const app = express();
  const metrics = createHttpMetrics(service);
  const json = express.json({ limit: JSON_LIMIT_BYTES });
  app.disable('x-powered-by');
  app.set('trust proxy', trustedProxies());
  app.use(correlate(logger), setSecurityHeaders, metrics.measure);
  app.get('/healthz', async (_request, response) => {
    response.setHeader('cache-control', 'no-store');
    try {
      await ready();
    } catch (error) {
      response
        .status(503)
        .json({ status: 'unavailable', service, reason: error instanceof Error ? error.message : String(error) });
      return;
    }
    response.json({ status: 'ok', service });
  });
  app.get('/metrics', guardMetrics(), metrics.expose);
  app.use((request, response, next) => {
    if (skipJsonFor.some((prefix) => request.path === prefix || request.path.startsWith(`${prefix}/`))) {
      next();
      return;
    }
    json(request, response, next);
  });
  mount(app);
  app.use(answerUnknownRoute);
  app.use(answerErrors);
  return app;
}
