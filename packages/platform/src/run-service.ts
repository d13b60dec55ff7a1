import { z } from 'zod';
import { configFields } from './config-fields';
import { createLogger, type Logger } from './create-logger';
import { ConfigError, readConfig } from './read-config';

/** One thing to close. Steps run in the order given, each after the last has ended. */
export type CloseStep = { readonly what: string; readonly close: () => unknown };

export type ServiceRun = {
  readonly name: string;
  /**
   * Starts everything and returns what to close, in this order: HTTP, RPC endpoints, consumers, Temporal worker, NATS, MongoDB.
   * That is: first stop taking work, then let go of what running work needs.
   */
  readonly start: (context: { readonly logger: Logger }) => Promise<readonly CloseStep[]>;
  /** After this many milliseconds the process ends even if a step hangs. */
  readonly deadlineMs?: number;
};

/** The life of a process: start, say so, wait for SIGTERM or SIGINT, close in order within the deadline, exit. */
export function runService(run: ServiceRun): void {
  const { HOITHI_LOG_LEVEL: level } = readConfig(z.object({ HOITHI_LOG_LEVEL: configFields.logLevel }));
  const logger = createLogger({ service: run.name, level });
  const started = run.start({ logger });
  let stopping = false;

  const stop = async (reason: string, exitCode: number): Promise<void> => {
    if (stopping) return;
    stopping = true;
    logger.info({ reason }, 'service stopping');
    const deadline = setTimeout(() => {
      logger.fatal({ deadlineMs: run.deadlineMs }, 'service did not stop in time');
      process.exit(1);
    }, run.deadlineMs ?? 20_000);
    deadline.unref();
    const closed = await closeInOrder(await started.catch(() => []), logger);
    process.exit(closed ? exitCode : 1);
  };

  process.once('SIGTERM', () => void stop('SIGTERM', 0));
  process.once('SIGINT', () => void stop('SIGINT', 0));
  process.on('unhandledRejection', (error) => {
    logger.fatal({ err: error }, 'a promise was rejected and nobody listened');
    void stop('unhandledRejection', 1);
  });
  started.then(
    () => logger.info('service started'),
    (error: unknown) => {
      if (error instanceof ConfigError) process.stderr.write(`${error.message}\n`);
      else logger.fatal({ err: error }, 'service could not start');
      process.exit(1);
    },
  );
}

/** Runs every step even when one fails; tells whether all went well. */
export async function closeInOrder(steps: readonly CloseStep[], logger: Logger): Promise<boolean> {
  let allClosed = true;
  for (const step of steps) {
    try {
      await step.close();
    } catch (error) {
      allClosed = false;
      logger.error({ err: error, what: step.what }, 'could not close');
    }
  }
  return allClosed;
}
