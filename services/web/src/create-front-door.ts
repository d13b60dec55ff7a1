import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { createHttpApp, type Logger } from '@hoithi/platform';
import type { Express } from 'express';
import { answerPageError } from './answer-page-error';
import { proxyTo } from './proxy/proxy-to';
import type { Upstream } from './proxy/upstreams';
import { serveApp } from './serve-app';

/** The one origin people see: the React app, and every service behind its own addresses. Owns nothing. */
export function createFrontDoor(options: {
  readonly logger: Logger;
  readonly appDirectory: string;
  readonly upstreams: readonly Upstream[];
}): Express {
  const { logger, appDirectory, upstreams } = options;
  return createHttpApp({
    logger,
    service: 'web',
    ready: () => access(join(appDirectory, 'index.html')),
    // Every body belongs to the service behind; reading it here would leave nothing to pass on.
    skipJsonFor: [''],
    mount: (app) => {
      app.use(serveApp(appDirectory));
      for (const upstream of upstreams) app.use(proxyTo(upstream));
      app.use(answerPageError);
    },
  });
}
