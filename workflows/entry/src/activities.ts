import type { EntryActivities, MediaActivities, PublicationActivities } from '@hoithi/contracts';
import { TASK_QUEUES } from '@hoithi/temporal-kit/shared';
import { ACTIVITY_PROFILES } from '@hoithi/temporal-kit/workflow';
import { proxyActivities } from '@temporalio/workflow';

/** Questions to services over the bus. */
export const services = proxyActivities<Omit<EntryActivities, 'ingestUpload'>>({
  ...ACTIVITY_PROFILES.quick,
  taskQueue: TASK_QUEUES.services,
});

/** Storage hashes and stores a whole film: minutes for a large one. */
export const storage = proxyActivities<Pick<EntryActivities, 'ingestUpload'>>({
  ...ACTIVITY_PROFILES.long,
  taskQueue: TASK_QUEUES.services,
});

export const media = proxyActivities<MediaActivities>({ ...ACTIVITY_PROFILES.media, taskQueue: TASK_QUEUES.media });

export const channels = proxyActivities<Pick<PublicationActivities, 'withdrawPublication'>>({
  ...ACTIVITY_PROFILES.quick,
  taskQueue: TASK_QUEUES.publish,
});
