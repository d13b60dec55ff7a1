import type { ClipActivities, PreviewActivities } from '@hoithi/contracts';
import { TASK_QUEUES } from '@hoithi/temporal-kit/shared';
import { ACTIVITY_PROFILES } from '@hoithi/temporal-kit/workflow';
import { proxyActivities } from '@temporalio/workflow';

export const films = proxyActivities<PreviewActivities>({
  ...ACTIVITY_PROFILES.preview,
  taskQueue: TASK_QUEUES.preview,
});

/** Waited for when a clip is removed, so that nothing is stored behind the removal. */
const awaited = { cancellationType: 'WAIT_CANCELLATION_COMPLETED' } as const;

/** Beside the verdicts and behind every one of them; never behind previews, which take as long as they like. */
export const clipFilms = proxyActivities<Pick<ClipActivities, 'printClip'>>({
  ...ACTIVITY_PROFILES.media,
  ...awaited,
  taskQueue: TASK_QUEUES.media,
});

/** Questions about a clip to intake over the bus. */
export const clipServices = proxyActivities<Pick<ClipActivities, 'recordClip' | 'forgetClip'>>({
  ...ACTIVITY_PROFILES.quick,
  ...awaited,
  taskQueue: TASK_QUEUES.services,
});

/** Storage hashes and stores a whole film, or lists and removes its objects. */
export const clipStore = proxyActivities<Pick<ClipActivities, 'ingestClip' | 'removeClipObjects'>>({
  ...ACTIVITY_PROFILES.long,
  ...awaited,
  taskQueue: TASK_QUEUES.services,
});
