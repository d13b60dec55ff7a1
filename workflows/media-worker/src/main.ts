import { availableParallelism, hostname } from 'node:os';
import { callRpc, connectBus } from '@hoithi/bus';
import { objectUrls, recordClipPrint, recordFingerprint, recordInspection, recordPreview } from '@hoithi/contracts';
import { detectSandbox, sweepJobFolders } from '@hoithi/media';
import { configFields, createHttpApp, listen, readConfig, runService } from '@hoithi/platform';
import { installRuntime, runWorker, translateFailures } from '@hoithi/temporal-kit/node';
import { TASK_QUEUES } from '@hoithi/temporal-kit/shared';
import { NativeConnection } from '@temporalio/worker';
import { z } from 'zod';
import { createInspectFilm } from './activities/inspect-film';
import { createMakePreview } from './activities/make-preview';
import { createPrintClip } from './activities/print-clip';
import type { MediaStation } from './media-station';
import { readProfiles } from './read-profiles';

const settings = z.object({
  HOITHI_PORT: configFields.port,
  HOITHI_HOST: configFields.host,
  HOITHI_CONTESTS_DIR: configFields.contestsDir,
  HOITHI_DEMO_CALENDAR_START_MS: configFields.demoCalendarStartMs,
  HOITHI_SCRATCH_DIR: configFields.directory,
  NATS_URL: configFields.natsUrl,
  TEMPORAL_ADDRESS: configFields.temporalAddress,
  TEMPORAL_NAMESPACE: configFields.temporalNamespace,
});

runService({
  name: 'media-worker',
  deadlineMs: 30_000,
  start: async ({ logger }) => {
    const config = readConfig(settings);
    const profileOf = readProfiles({
      contestsDir: config.HOITHI_CONTESTS_DIR,
      startAtMs: config.HOITHI_DEMO_CALENDAR_START_MS,
    });
    const sandbox = await detectSandbox(config.HOITHI_SCRATCH_DIR);
    // fluent-ffmpeg asks for ffmpeg's abilities wherever the process stands; the cell is found from its scratch folder.
    if (sandbox.kind === 'cell') process.chdir(config.HOITHI_SCRATCH_DIR);
    if (sandbox.warning) logger.warn({ sandbox: sandbox.kind, ...sandbox.warning }, 'ffmpeg is not fully isolated');
    const swept = await sweepJobFolders(config.HOITHI_SCRATCH_DIR);
    const bus = await connectBus({
      url: config.NATS_URL,
      name: 'media-worker',
      onEvent: (event) => logger.info(event, 'bus'),
    });
    installRuntime({
      log: {
        debug: (facts, message) => logger.debug(facts, message),
        info: (facts, message) => logger.info(facts, message),
        warn: (facts, message) => logger.warn(facts, message),
        error: (facts, message) => logger.error(facts, message),
      },
    });
    const recordPrint: MediaStation['recordPrint'] = (print) =>
      callRpc(bus, recordFingerprint, print, { timeoutMs: 30_000 });
    const connection = await NativeConnection.connect({ address: config.TEMPORAL_ADDRESS });
    const inspectFilm = createInspectFilm({
      sandbox,
      scratch: config.HOITHI_SCRATCH_DIR,
      logger,
      profileOf,
      urlsOf: (wanted) => callRpc(bus, objectUrls, wanted),
      record: (verdict) => callRpc(bus, recordInspection, verdict),
      recordPrint,
    });
    // As many films as cores: while one is fetched or stored, the tools of another (two threads at most) have its core.
    const slots = availableParallelism();
    const worker = await runWorker({
      connection,
      namespace: config.TEMPORAL_NAMESPACE,
      taskQueue: TASK_QUEUES.media,
      activities: translateFailures({
        inspectFilm,
        printClip: createPrintClip({
          sandbox,
          scratch: config.HOITHI_SCRATCH_DIR,
          logger,
          urlsOf: (wanted) => callRpc(bus, objectUrls, wanted),
          recordClip: (print) => callRpc(bus, recordClipPrint, print, { timeoutMs: 30_000 }),
        }),
      }),
      maxConcurrentActivityTaskExecutions: slots,
      identity: `media-worker@${hostname()}:${process.pid}`,
    });
    // A preview keeps its two threads busy from start to end, and gives way to every verdict.
    const previewSlots = Math.max(1, Math.floor(slots / 2));
    const previews = await runWorker({
      connection,
      namespace: config.TEMPORAL_NAMESPACE,
      taskQueue: TASK_QUEUES.preview,
      activities: translateFailures({
        makePreview: createMakePreview({
          sandbox,
          scratch: config.HOITHI_SCRATCH_DIR,
          logger,
          profileOf,
          urlsOf: (wanted) => callRpc(bus, objectUrls, wanted),
          recordPreview: (preview) => callRpc(bus, recordPreview, preview),
          recordPrint,
        }),
      }),
      maxConcurrentActivityTaskExecutions: previewSlots,
      identity: `media-worker@${hostname()}:${process.pid}`,
      // A preview is made again from the start by the next worker; no stop waits for it.
      shutdownGraceMs: 1_000,
    });
    // A worker that has broken takes no more films: the process ends, and whoever supervises it starts another.
    Promise.all([worker.ended, previews.ended]).catch((err: unknown) => {
      logger.fatal({ err }, 'the worker broke');
      process.kill(process.pid, 'SIGTERM');
    });
    const http = await listen(
      createHttpApp({ logger, service: 'media-worker', ready: () => bus.ping(), mount: () => undefined }),
      config.HOITHI_PORT,
      config.HOITHI_HOST,
    );
    logger.info({ port: http.port, slots, previewSlots, sandbox: sandbox.kind, swept }, 'media worker listens');
    return [
      { what: 'http', close: http.close },
      { what: 'preview worker', close: previews.stop },
      { what: 'temporal worker', close: worker.stop },
      { what: 'temporal connection', close: () => connection.close() },
      { what: 'nats', close: bus.drain },
    ];
  },
});
