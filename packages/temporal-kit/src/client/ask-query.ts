import type { ErrorCode } from '@hoithi/contracts';
import type { WorkflowHandle } from '@temporalio/client';
import type { QueryDefinition } from '@temporalio/common';
import { toContestError } from './to-contest-error';

const TIMEOUT_MS = 5_000;

/**
 * What a workflow says of itself now, or said last when it has ended. It needs a worker and leaves nothing in the history.
 * @throws {ContestError} `gone` for a workflow that is not there, or `timeout`, `service-unavailable` (retryable)
 */
export async function askQuery<View>(
  handle: WorkflowHandle,
  query: QueryDefinition<View, []>,
  gone: ErrorCode,
): Promise<View> {
  try {
    return await handle.client.withAbortSignal(AbortSignal.timeout(TIMEOUT_MS), () => handle.query<View, []>(query));
  } catch (error) {
    throw toContestError(error, gone);
  }
}
