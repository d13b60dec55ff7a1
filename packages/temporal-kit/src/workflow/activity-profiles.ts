import type { ActivityOptions } from '@temporalio/workflow';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** How patient each kind of activity is. `scheduleToClose` is the patience; when it ends, a person is asked. */
export const ACTIVITY_PROFILES = {
  /** One question over the bus. Gives up before ten minutes, so that nothing is stuck longer without attention. */
  quick: {
    startToCloseTimeout: 20 * SECOND,
    scheduleToCloseTimeout: 8 * MINUTE,
    retry: { initialInterval: SECOND, backoffCoefficient: 2, maximumInterval: 20 * SECOND },
  },
  /** Work over all entries or over a whole file; heartbeats tell a dead worker from a slow one. */
  long: {
    startToCloseTimeout: HOUR,
    heartbeatTimeout: 30 * SECOND,
    scheduleToCloseTimeout: 2 * HOUR,
    retry: { initialInterval: SECOND, backoffCoefficient: 2, maximumInterval: 30 * SECOND },
  },
  /** ffmpeg on one film. May queue for hours behind a closing day's films; a film that kills six workers needs a person. */
  media: {
    startToCloseTimeout: HOUR,
    heartbeatTimeout: 30 * SECOND,
    scheduleToCloseTimeout: 12 * HOUR,
    // A replaced or withdrawn film is not waited for: its check is told to stop, and the entry goes on at once.
    cancellationType: 'TRY_CANCEL',
    retry: { initialInterval: 2 * SECOND, backoffCoefficient: 2, maximumInterval: MINUTE, maximumAttempts: 6 },
  },
  /** A preview may wait for a day behind the verdicts of a closing day, and decodes and encodes a whole film. */
  preview: {
    startToCloseTimeout: 2 * HOUR,
    heartbeatTimeout: 30 * SECOND,
    scheduleToCloseTimeout: 48 * HOUR,
    retry: { initialInterval: 5 * SECOND, backoffCoefficient: 2, maximumInterval: 5 * MINUTE, maximumAttempts: 8 },
  },
  /** Carries a post to a channel: one attempt, then the channel is asked what really is there. */
  sendOnce: { startToCloseTimeout: MINUTE, scheduleToCloseTimeout: 8 * MINUTE, retry: { maximumAttempts: 1 } },
} as const satisfies Record<string, ActivityOptions>;
