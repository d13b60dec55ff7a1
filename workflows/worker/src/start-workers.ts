import { runWorker, type RunningWorker } from '@hoithi/temporal-kit/node';
import { TASK_QUEUES } from '@hoithi/temporal-kit/shared';
import { Client } from '@temporalio/client';
import type { NativeConnection } from '@temporalio/worker';
import type { Bus } from '@hoithi/bus';
import { createPublishActivities } from './activities/publish-activities';
import { createServiceActivities } from './activities/service-activities';
import { BUNDLE_PATH } from './bundle-workflows';

/** Fanpage channels are other people's servers: this many questions a second, from all workers together. */
const PUBLISH_PER_SECOND = 20;

/** One worker per queue, by resource: workflow tasks, questions to services, posts. */
export async function startWorkers(options: {
  readonly connection: NativeConnection;
  readonly namespace: string;
  readonly bus: Bus;
}): Promise<readonly RunningWorker[]> {
  const { connection, namespace, bus } = options;
  const context = { bus, temporal: new Client({ connection, namespace }) };
  const identity = `worker@${process.pid}`;
  const common = { connection, namespace, identity };
  return Promise.all([
    runWorker({
      ...common,
      taskQueue: TASK_QUEUES.contestWorkflows,
      workflowBundle: { codePath: BUNDLE_PATH },
      maxCachedWorkflows: 600,
    }),
    runWorker({
      ...common,
      taskQueue: TASK_QUEUES.services,
      activities: createServiceActivities(context),
      maxConcurrentActivityTaskExecutions: 60,
    }),
    runWorker({
      ...common,
      taskQueue: TASK_QUEUES.publish,
      activities: createPublishActivities(context),
      maxConcurrentActivityTaskExecutions: 10,
      maxTaskQueueActivitiesPerSecond: PUBLISH_PER_SECOND,
    }),
  ]);
}
