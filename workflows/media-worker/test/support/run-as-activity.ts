import { asyncLocalStorage, Context, type Info } from '@temporalio/activity';
import { CancelledFailure, noopMetricMeter } from '@temporalio/common';

export type ActivityRun<Result> = {
  readonly result: Promise<Result>;
  readonly heartbeats: readonly Told[];
  readonly cancel: () => void;
};

type Told = { readonly phase: string; readonly percent: number };

type Options = { readonly attempt?: number; readonly lastHeartbeat?: unknown };

const silent = () => undefined;
const log = { log: silent, trace: silent, debug: silent, info: silent, warn: silent, error: silent };

/** Runs a function as an activity without a server: with a context that collects heartbeats and can be cancelled. */
export function runAsActivity<Result>(activity: () => Promise<Result>, options: Options = {}): ActivityRun<Result> {
  const heartbeats: Told[] = [];
  const controller = new AbortController();
  const cancelled = new Promise<never>((_resolve, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason), { once: true });
  });
  cancelled.catch(silent);
  const info = { attempt: options.attempt ?? 1, heartbeatDetails: options.lastHeartbeat } as Info;
  const beat = (details: Told): void => void heartbeats.push(details);
  const context = new Context(info, cancelled, controller.signal, beat, undefined, log, noopMetricMeter, {});
  return {
    result: asyncLocalStorage.run(context, activity),
    heartbeats,
    cancel: () => controller.abort(new CancelledFailure('CANCELLED')),
  };
}
