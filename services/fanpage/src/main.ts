import { connectBus, consumeFacts, publishStoredFact, serveRpc } from '@hoithi/bus';
import { loadContests } from '@hoithi/contest';
import { connectMongo, createOutboxRelay } from '@hoithi/mongo-kit';
import { configFields, listen, readConfig, runService, systemClock } from '@hoithi/platform';
import { z } from 'zod';
import { followContest } from './consume/follow-contest';
import type { Fanpage } from './fanpage';
import { createFanpageApp } from './http/create-fanpage-app';
import { auditHandler } from './rpc/audit';
import { freezeHandler } from './rpc/freeze-handler';
import { publicationHandlers } from './rpc/publication-handlers';
import { createFilms } from './site/films';
import { tellMissingChannels } from './site/tell-missing-channels';
import { createSite } from './site/site';
import { OUTBOX_COLLECTIONS, openDatabase } from './store/database';
import { createCodeMailer } from './visitors/code-mailer';
import { createVisitors } from './visitors/visitors';

const settings = z.object({
  HOITHI_PORT: configFields.port,
  HOITHI_HOST: configFields.host,
  HOITHI_PUBLIC_URL: configFields.publicUrl,
  HOITHI_CONTESTS_DIR: configFields.contestsDir,
  HOITHI_SECRET: configFields.secret,
  HOITHI_DEMO_CALENDAR_START_MS: configFields.demoCalendarStartMs,
  NATS_URL: configFields.natsUrl,
  MONGODB_URL: configFields.mongodbUrl,
  SMTP_URL: configFields.smtpUrl,
});

runService({
  name: 'fanpage',
  start: async ({ logger }) => {
    const config = readConfig(settings);
    const clock = systemClock;
    const publicUrl = config.HOITHI_PUBLIC_URL;
    const contests = loadContests(config.HOITHI_CONTESTS_DIR, { startAtMs: config.HOITHI_DEMO_CALENDAR_START_MS });
    tellMissingChannels(contests, logger);
    const connection = await connectMongo({ url: config.MONGODB_URL });
    const database = await openDatabase(connection);
    const bus = await connectBus({
      url: config.NATS_URL,
      name: 'fanpage',
      onEvent: (event) => logger.info(event, 'bus'),
    });
    const relay = createOutboxRelay({
      connection,
      collections: OUTBOX_COLLECTIONS,
      publish: (entry) => publishStoredFact(bus, entry),
      onError: (err) => logger.warn({ err }, 'a fact waits in the outbox'),
    });
    const mailer = createCodeMailer({ smtpUrl: config.SMTP_URL, publicUrl });
    const fanpage: Fanpage = {
      bus,
      clock,
      contests,
      database,
      films: createFilms(bus, clock),
      logger,
      publicUrl,
      relay,
      site: createSite({ bus, clock, contests, database }),
      visitors: createVisitors({
        clock,
        database,
        mail: mailer.send,
        secret: config.HOITHI_SECRET,
        secureCookies: publicUrl.startsWith('https:'),
      }),
    };
    const rpc = await serveRpc(bus, {
      service: 'fanpage',
      version: '0.1.0',
      handlers: [...publicationHandlers(fanpage), freezeHandler(fanpage), auditHandler(fanpage)],
      onError: (err, meta) => logger.error({ err, ...meta }, 'rpc failed'),
    });
    const facts = consumeFacts(bus, {
      stream: 'CONTESTS',
      durable: 'fanpage-contests',
      handlers: followContest(fanpage),
      onError: (err, meta) => logger.error({ err, ...meta }, 'fact failed'),
    });
    const http = await listen(createFanpageApp(fanpage), config.HOITHI_PORT, config.HOITHI_HOST);
    logger.info({ port: http.port, contests: [...contests.keys()] }, 'fanpage listens');
    return [
      { what: 'http', close: http.close },
      { what: 'rpc', close: rpc.stop },
      { what: 'facts', close: facts.stop },
      { what: 'outbox relay', close: relay.stop },
      { what: 'mail', close: mailer.close },
      { what: 'nats', close: bus.drain },
      { what: 'mongo', close: () => connection.close() },
    ];
  },
});
