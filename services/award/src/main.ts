import { connectBus, publishStoredFact, serveRpc } from '@hoithi/bus';
import { connectMongo, createOutboxRelay, pingMongo } from '@hoithi/mongo-kit';
import { createHttpApp, createTokenVerifier, defineRoutes, listen, runService, systemClock } from '@hoithi/platform';
import type { Award } from './award';
import { startConsuming } from './consume/start-consuming';
import { openContestRegister } from './contest-register';
import { openLooks } from './diagnostics/open-looks';
import { awardApi } from './http/award-api';
import { createConflictWatch } from './judging/conflict-watch';
import { createJurorTags } from './judging/juror-tags';
import { createEntryCards } from './people/entry-cards';
import { createFilms } from './people/films';
import { createRoster } from './people/roster';
import { readProgram } from './program';
import { awardRpc } from './rpc/award-rpc';
import { readSettings } from './settings';
import { openDatabase, OUTBOX_COLLECTIONS } from './store/database';

runService({
  name: 'award',
  start: async ({ logger }) => {
    const settings = readSettings();
    const startAtMs = settings.HOITHI_DEMO_CALENDAR_START_MS ?? systemClock.nowMs();
    const contests = openContestRegister(settings.HOITHI_CONTESTS_DIR, startAtMs);
    const connection = await connectMongo({ url: settings.MONGODB_URL });
    const database = await openDatabase(connection);
    const bus = await connectBus({
      url: settings.NATS_URL,
      name: 'award',
      onEvent: (event) => logger.info(event, 'bus'),
    });
    const relay = createOutboxRelay({
      connection,
      collections: OUTBOX_COLLECTIONS,
      publish: (entry) => publishStoredFact(bus, entry),
      onError: (error) => logger.warn({ err: error }, 'outbox waits for NATS'),
    });
    const award: Award = {
      bus,
      cards: createEntryCards(bus),
      clock: systemClock,
      conflicts: createConflictWatch({
        bus,
        clock: systemClock,
        contests,
        database,
        onStoodAside: (contestId) => openLooks(award, contestId),
      }),
      contests,
      database,
      films: createFilms(bus),
      logger,
      program: readProgram(),
      publicUrl: settings.HOITHI_PUBLIC_URL ?? null,
      relay,
      roster: createRoster(bus, systemClock),
      tags: createJurorTags(settings.HOITHI_SECRET),
    };
    const authenticate = createTokenVerifier({ jwksUrl: `${settings.HOITHI_INTAKE_URL}/api/auth/jwks` });
    const app = createHttpApp({
      logger,
      service: 'award',
      ready: () => Promise.all([pingMongo(connection), bus.ping()]),
      mount: (router) => void defineRoutes({ router, authenticate, routes: awardApi(award) }),
    });
    const http = await listen(app, settings.HOITHI_PORT, settings.HOITHI_HOST);
    const server = await serveRpc(bus, {
      service: 'award',
      version: '0.1.0',
      handlers: awardRpc(award),
      onError: (error, meta) => logger.error({ err: error, ...meta }, 'rpc failed'),
    });
    const consuming = startConsuming(award);
    return [
      { what: 'http', close: http.close },
      { what: 'rpc', close: () => server.stop() },
      { what: 'consumers', close: () => consuming.stop() },
      { what: 'outbox', close: () => relay.stop() },
      { what: 'bus', close: () => bus.drain() },
      { what: 'mongo', close: () => connection.close() },
    ];
  },
});
