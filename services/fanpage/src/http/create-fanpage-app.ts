import { createHttpApp, defineRoutes } from '@hoithi/platform';
import { ContestError } from '@hoithi/contracts';
import { pingMongo } from '@hoithi/mongo-kit';
import { urlencoded, type Express } from 'express';
import type { Fanpage } from '../fanpage';
import { limitRate } from '../visitors/limit-rate';
import { answerPageErrors } from './answer-page-errors';
import { machineRoutes } from './machine-routes';
import { pageRoutes } from './page-routes';
import { visitorRoutes } from './visitor-routes';

const HOUR_MS = 3_600_000;

/** The public site. Nobody signs in here: visitors are known by their cookie, staff have their own services. */
export function createFanpageApp(fanpage: Fanpage): Express {
  const { bus, clock, database, logger } = fanpage;
  return createHttpApp({
    logger,
    service: 'fanpage',
    ready: async () => {
      await Promise.all([pingMongo(database.connection), bus.ping()]);
    },
    mount: (app) => {
      app.use('/api/site', urlencoded({ extended: false, limit: '8kb' }));
      app.post('/api/site/visitor/code', limitRate({ clock, most: 300, windowMs: HOUR_MS }));
      app.post('/api/site/visitor/verify', limitRate({ clock, most: 600, windowMs: HOUR_MS }));
      app.post('/api/site/entries/:code/reaction', limitRate({ clock, most: 3_000, windowMs: HOUR_MS }));
      defineRoutes({
        router: app,
        authenticate: () => Promise.resolve(null),
        routes: [...pageRoutes(fanpage), ...machineRoutes(fanpage), ...visitorRoutes(fanpage)],
      });
      app.use((request) => {
        throw new ContestError('not-found', { path: request.path });
      });
      app.use(answerPageErrors);
    },
  });
}
