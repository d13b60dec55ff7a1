import type { ContestActivities } from '@hoithi/contracts';
import { TASK_QUEUES } from '@hoithi/temporal-kit/shared';
import { ACTIVITY_PROFILES } from '@hoithi/temporal-kit/workflow';
import { proxyActivities } from '@temporalio/workflow';

type Short =
  | 'recordContestPhase'
  | 'closeList'
  | 'lockJudging'
  | 'publishHead'
  | 'nextJudgingRound'
  | 'remindJurors'
  | 'freezeInteraction'
  | 'sendContestNotice';

/** Questions to services over the bus. */
export const services = proxyActivities<Pick<ContestActivities, Short>>({
  ...ACTIVITY_PROFILES.quick,
  taskQueue: TASK_QUEUES.services,
});

/** Rounds over all entries, in pages, with the cursor in the heartbeat. */
export const rounds = proxyActivities<Omit<ContestActivities, Short>>({
  ...ACTIVITY_PROFILES.long,
  taskQueue: TASK_QUEUES.services,
});
