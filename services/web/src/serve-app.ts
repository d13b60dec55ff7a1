import { join } from 'node:path';
import { ContestError } from '@hoithi/contracts';
import express, { Router, type RequestHandler } from 'express';
import { APP_CONTENT_POLICY } from './app-policy';
import { liesUnder } from './proxy/upstreams';

/** Addresses that the React app draws itself; it reads the rest of the path. */
const APP_PAGES = ['/dang-nhap', '/du-thi', '/cua-toi', '/c'] as const;

/** Serves the built app: hashed files for a year, the page itself always asked for anew. */
export function serveApp(appDirectory: string): Router {
  const router = Router();
  router.use(
    '/app-assets',
    express.static(join(appDirectory, 'app-assets'), {
      immutable: true,
      maxAge: '365d',
      index: false,
      redirect: false,
    }),
    () => {
      throw new ContestError('not-found');
    },
  );
  router.get('/{*path}', answerPage(join(appDirectory, 'index.html')));
  return router;
}

function answerPage(indexFile: string): RequestHandler {
  return (request, response, next) => {
    if (!APP_PAGES.some((page) => liesUnder(request.path, page))) {
      next();
      return;
    }
    response.setHeader('content-security-policy', APP_CONTENT_POLICY);
    response.setHeader('x-frame-options', 'DENY');
    response.sendFile(indexFile, { cacheControl: false, headers: { 'cache-control': 'no-cache' } }, (error) => {
      if (error) next(new ContestError('service-unavailable', { part: 'app' }, { cause: error }));
    });
  };
}
