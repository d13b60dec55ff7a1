import { connectBus, publishStoredFact, serveRpc } from '@hoithi/bus';
import { connectMongo, createOutboxRelay, ensureIndexes, pingMongo } from '@hoithi/mongo-kit';
import { createHttpApp, listen, runService, systemClock } from '@hoithi/platform';
import { serveMedia } from './http/serve-media';
import { serveUpload } from './http/serve-upload';
import { createObjectStore } from './object-store/create-object-store';
import { serveAudit } from './rpc/audit';
import { serveCreateUpload } from './rpc/create-upload';
import { serveIngestClip } from './rpc/ingest-clip';
import { serveIngestUpload } from './rpc/ingest-upload';
import { serveObjectUrls } from './rpc/object-urls';
import { serveRemoveClip } from './rpc/remove-clip';
import { servePlaybackGrant } from './rpc/playback-grant';
import { serveUploadStatus } from './rpc/upload-status';
import { readSettings } from './settings';
import { openSpool } from './spool/spool';
import type { Storage } from './storage';
import { createUploadStore, UPLOAD_INDEXES, UPLOADS } from './store/upload-store';
import { startSweeping } from './sweep/start-sweeping';
import { createSigner } from './tokens/sign';
import { createTusServer } from './tus/create-tus-server';
import { UPLOAD_PATH } from './tus/upload-path';

runService({
  name: 'storage',
  start: async ({ logger }) => {
    const settings = readSettings();
    const connection = await connectMongo({ url: settings.MONGODB_URL });
    await ensureIndexes(connection, UPLOAD_INDEXES);
    const bus = await connectBus({
      url: settings.NATS_URL,
      name: 'storage',
      onEvent: (event) => logger.info(event, 'bus'),
    });
    const objects = createObjectStore({
      endpoint: settings.S3_ENDPOINT,
      accessKey: settings.S3_ACCESS_KEY,
      secretKey: settings.S3_SECRET_KEY,
      bucket: settings.S3_BUCKET,
    });
    await objects.ensureBucket();
    const storage: Storage = {
      uploads: createUploadStore(connection),
      spool: await openSpool(settings.HOITHI_SPOOL_DIR),
      objects,
      uploadSigner: createSigner({ secret: settings.HOITHI_SECRET, purpose: 'upload' }),
      mediaSigner: createSigner({ secret: settings.HOITHI_SECRET, purpose: 'media' }),
      clock: systemClock,
      logger,
      reserveBytes: settings.HOITHI_SPOOL_RESERVE_MIB,
    };
    const relay = createOutboxRelay({
      connection,
      collections: [UPLOADS],
      publish: (entry) => publishStoredFact(bus, entry),
      onError: (error) => logger.warn({ err: error }, 'outbox waits for NATS'),
    });
    const tus = createTusServer({ ...storage, signer: storage.uploadSigner, onComplete: () => relay.wake() });
    const app = createHttpApp({
      logger,
      service: 'storage',
      ready: () => Promise.all([pingMongo(connection), bus.ping()]),
      skipJsonFor: [UPLOAD_PATH],
      mount: (router) => {
        router.all(`${UPLOAD_PATH}{/*rest}`, serveUpload(tus));
        router.get(['/media/:token', '/media/:token/:name'], serveMedia(storage));
      },
    });
    const http = await listen(app, settings.HOITHI_PORT, settings.HOITHI_HOST);
    // Node cuts a request body after five minutes by default; a chunk over a weak link may take longer.
    http.server.requestTimeout = 0;
    const server = await serveRpc(bus, {
      service: 'storage',
      version: '0.1.0',
      handlers: [
        serveCreateUpload(storage),
        serveUploadStatus(storage),
        serveIngestUpload(storage),
        serveIngestClip(storage),
        serveRemoveClip(storage),
        serveObjectUrls(storage),
        servePlaybackGrant(storage),
        serveAudit(storage),
      ],
      onError: (error, meta) => logger.error({ err: error, ...meta }, 'rpc failed'),
    });
    const sweeping = startSweeping(storage);
    return [
      { what: 'http', close: http.close },
      { what: 'rpc', close: () => server.stop() },
      { what: 'sweeper', close: () => sweeping.stop() },
      { what: 'outbox', close: () => relay.stop() },
      { what: 'bus', close: () => bus.drain() },
      { what: 'mongo', close: () => connection.close() },
    ];
  },
});
