import { DefaultLogger, Runtime, type LogLevel } from '@temporalio/worker';

/** Where the runtime's own log lines go; a pino logger fits. */
export type RuntimeLog = Record<'debug' | 'info' | 'warn' | 'error', (facts: object, message: string) => void>;

const LEVELS: Readonly<Record<LogLevel, keyof RuntimeLog>> = {
  TRACE: 'debug',
  DEBUG: 'debug',
  INFO: 'info',
  WARN: 'warn',
  ERROR: 'error',
};

/** Installs the native runtime once per process, before any connection. `metricsAddress` serves Prometheus, e.g. `127.0.0.1:9464`. */
export function installRuntime(options: { readonly log: RuntimeLog; readonly metricsAddress?: string }): void {
  const { log, metricsAddress } = options;
  Runtime.install({
    logger: new DefaultLogger('INFO', ({ level, message, meta }) => log[LEVELS[level]]({ ...meta }, message)),
    telemetryOptions: {
      logging: { forward: {}, filter: { core: 'WARN', other: 'ERROR' } },
      ...(metricsAddress === undefined ? {} : { metrics: { prometheus: { bindAddress: metricsAddress } } }),
    },
    // The process's own shutdown order decides (platform runService).
    shutdownSignals: [],
  });
}
