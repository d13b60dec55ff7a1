import type { Client } from '@temporalio/client';
import { WorkflowNotFoundError, defaultPayloadConverter } from '@temporalio/common';
import { toContestError } from './to-contest-error';

export type Heartbeat = {
  /** What the activity last said; null while it waits for a worker or has not said anything. */
  readonly details: unknown;
  readonly attempt: number;
};

const TIMEOUT_MS = 3_000;

/**
 * The newest heartbeat of a pending activity of one type; null when none is pending. One cheap question to the server, which needs no
 * worker and leaves nothing in the history. The server may be some seconds behind: workers throttle heartbeats.
 * @throws {ContestError} `timeout`, `service-unavailable` (retryable)
 */
export async function readHeartbeat(
  client: Client,
  wanted: { readonly workflowId: string; readonly activityType: string },
): Promise<Heartbeat | null> {
  try {
    const { raw } = await client.workflow.withAbortSignal(AbortSignal.timeout(TIMEOUT_MS), () =>
      client.workflow.getHandle(wanted.workflowId).describe(),
    );
    const pending = raw.pendingActivities?.find(({ activityType }) => activityType?.name === wanted.activityType);
    if (!pending) return null;
    const payload = pending.heartbeatDetails?.payloads?.[0];
    return { details: payload ? defaultPayloadConverter.fromPayload(payload) : null, attempt: pending.attempt ?? 1 };
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return null;
    throw toContestError(error, 'not-found');
  }
}
