import { join } from 'node:path';
import { ContestError } from '@hoithi/contracts';
import compression from 'compression';
import express, { Router, type RequestHandler } from 'express';
import { APP_CONTENT_POLICY, WORKER_CONTENT_POLICY } from './app-policy';
import { isAppPage } from './app-pages';

/**
 * Serves the built app, compressed (a phone on a weak link fetches a third of the bytes): hashed files for a year; the page, its offline
 * worker and its manifest always asked for anew.
 */
export function serveApp(appDirectory: string): Router {
  const router = Router();
  const compress = compression();
  router.use(
    '/app-assets',
    compress,
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
  // A worker that a cache kept would keep a whole version of the app alive.
  router.get(
    '/sw.js',
    compress,
    answerFile(join(appDirectory, 'sw.js'), {
      'content-security-policy': WORKER_CONTENT_POLICY,
      'service-worker-allowed': '/',
    }),
  );
  router.get('/app.webmanifest', answerFile(join(appDirectory, 'app.webmanifest'), {}));
  const answerPage = answerFile(join(appDirectory, 'index.html'), {
    'content-security-policy': APP_CONTENT_POLICY,
    'x-frame-options': 'DENY',
  });
  router.get('/{*path}', (request, response, next) => {
    if (!isAppPage(request.path)) {
      next();
      return;
    }
    compress(request, response, () => answerPage(request, response, next));
  });
  return router;
}

function answerFile(file: string, headers: Readonly<Record<string, string>>): RequestHandler {
  return (_request, response, next) => {
    response.set(headers);
    response.sendFile(file, { cacheControl: false, headers: { 'cache-control': 'no-cache' } }, (error) => {
      if (error) next(new ContestError('service-unavailable', { part: 'app' }, { cause: error }));
    });
  };
}
