import { connectBus } from '@hoithi/bus';
import { configFields, createHttpApp, listen, readConfig, runService } from '@hoithi/platform';
import { installRuntime } from '@hoithi/temporal-kit/node';
import { NativeConnection } from '@temporalio/worker';
import { z } from 'zod';
import { startWorkers } from './start-workers';

const settings = z.object({
  HOITHI_PORT: configFields.port,
  HOITHI_HOST: configFields.host,
  NATS_URL: configFields.natsUrl,
  TEMPORAL_ADDRESS: configFields.temporalAddress,
  TEMPORAL_NAMESPACE: configFields.temporalNamespace,
});

runService({
  name: 'worker',
  start: async ({ logger }) => {
    const config = readConfig(settings);
    installRuntime({
      log: {
        debug: (facts, message) => logger.debug(facts, message),
        info: (facts, message) => logger.info(facts, message),
        warn: (facts, message) => logger.warn(facts, message),
        error: (facts, message) => logger.error(facts, message),
      },
    });
    const bus = await connectBus({
      url: config.NATS_URL,
      name: 'worker',
      onEvent: (event) => logger.info({ event }, 'bus'),
    });
    const connection = await NativeConnection.connect({ address: config.TEMPORAL_ADDRESS });
    const workers = await startWorkers({ connection, namespace: config.TEMPORAL_NAMESPACE, bus });
    const askTemporal = () =>
      connection.withDeadline(Date.now() + 3_000, () => connection.workflowService.getSystemInfo({}));
    const ready = () => Promise.all([bus.ping(), askTemporal()]);
    const app = createHttpApp({ logger, service: 'worker', ready, mount: () => undefined });
    const http = await listen(app, config.HOITHI_PORT, config.HOITHI_HOST);
    return [
      { what: 'http', close: http.close },
      { what: 'workers', close: () => Promise.all(workers.map((worker) => worker.stop())) },
      { what: 'temporal', close: () => connection.close() },
      { what: 'bus', close: bus.drain },
    ];
  },
});
