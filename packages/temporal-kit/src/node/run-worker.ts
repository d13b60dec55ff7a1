import { Worker, type NativeConnection, type WorkerOptions } from '@temporalio/worker';
import type { TaskQueue } from '../shared/task-queues';

export type RunningWorker = {
  /** Takes no new tasks, lets running ones finish within their grace. */
  readonly stop: () => Promise<void>;
  /** Resolves when the worker has ended. Nobody has to listen: a worker that breaks ends its process as an unhandled rejection. */
  readonly ended: Promise<void>;
};

export type WorkerSettings = Pick<
  WorkerOptions,
  | 'activities'
  | 'workflowBundle'
  | 'maxCachedWorkflows'
  | 'maxConcurrentActivityTaskExecutions'
  | 'maxConcurrentWorkflowTaskExecutions'
  | 'maxTaskQueueActivitiesPerSecond'
  | 'identity'
> & {
  readonly connection: NativeConnection;
  readonly namespace: string;
  readonly taskQueue: TaskQueue;
  /** How long running activities may go on once the worker stops; 10 s when not given. */
  readonly shutdownGraceMs?: number;
};

/** The entrant is shown how far the check is by them. */
const HEARTBEAT_EVERY_MS = 2_000;

/** Starts one worker of one queue with the settings of the house: named identity, grace before cancellation, an end that cannot hang. */
export async function runWorker({ shutdownGraceMs = 10_000, ...settings }: WorkerSettings): Promise<RunningWorker> {
  const worker = await Worker.create({
    ...settings,
    shutdownGraceTime: shutdownGraceMs,
    // A cancelled activity hears of it with its next heartbeat, so heartbeats are not saved up for long.
    maxHeartbeatThrottleInterval: HEARTBEAT_EVERY_MS,
    defaultHeartbeatThrottleInterval: HEARTBEAT_EVERY_MS,
    shutdownForceTime: shutdownGraceMs + 5_000,
    workflowTaskPollerBehavior: { type: 'autoscaling' },
    activityTaskPollerBehavior: { type: 'autoscaling' },
  });
  const ended = worker.run();
  return {
    ended,
    stop: async () => {
      if (worker.getState() === 'RUNNING') worker.shutdown();
      await ended;
    },
  };
}
