import type { Storage } from '../storage';
import { sweepSpool } from './sweep-spool';

const EVERY_MS = 3600 * 1000;

/** Sweeps at start and every hour. A sweep that fails is told in the log and tried again at the next hour. */
export function startSweeping(storage: Storage): { stop(): Promise<void> } {
  let running: Promise<unknown> = Promise.resolve();
  const sweep = (): void => {
    running = sweepSpool(storage).catch((error: unknown) =>
      storage.logger.error({ err: error }, 'spool could not be swept'),
    );
  };
  sweep();
  const timer = setInterval(sweep, EVERY_MS);
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
