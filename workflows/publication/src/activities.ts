import type { PublicationActivities } from '@hoithi/contracts';
import { TASK_QUEUES } from '@hoithi/temporal-kit/shared';
import { ACTIVITY_PROFILES } from '@hoithi/temporal-kit/workflow';
import { proxyActivities } from '@temporalio/workflow';

export const channel = proxyActivities<Omit<PublicationActivities, 'sendPublication'>>({
  ...ACTIVITY_PROFILES.quick,
  taskQueue: TASK_QUEUES.publish,
});

/** One attempt: after a lost answer the channel is asked what is there, never sent to blindly again. */
export const sender = proxyActivities<Pick<PublicationActivities, 'sendPublication'>>({
  ...ACTIVITY_PROFILES.sendOnce,
  taskQueue: TASK_QUEUES.publish,
});
