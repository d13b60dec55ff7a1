import type { PreviewActivities } from '@hoithi/contracts';
import { TASK_QUEUES } from '@hoithi/temporal-kit/shared';
import { ACTIVITY_PROFILES } from '@hoithi/temporal-kit/workflow';
import { proxyActivities } from '@temporalio/workflow';

export const films = proxyActivities<PreviewActivities>({
  ...ACTIVITY_PROFILES.preview,
  taskQueue: TASK_QUEUES.preview,
});
