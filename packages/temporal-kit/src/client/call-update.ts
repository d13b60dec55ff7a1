import type { ErrorCode } from '@hoithi/contracts';
import type { WorkflowHandle } from '@temporalio/client';
import { WorkflowNotFoundError, type UpdateDefinition } from '@temporalio/common';
import { toContestError } from './to-contest-error';

export type CallUpdateOptions = {
  /** How long to wait for the workflow's answer; 15 s when not given. The command may still be carried out afterwards. */
  readonly timeoutMs?: number;
  /** The code for a workflow that is not there or has ended; `out-of-phase` when not given. */
  readonly gone?: ErrorCode;
  /** Makes a repeat of the same call the same Update. */
  readonly updateId?: string;
};

const TIMEOUT_MS = 15_000;

/**
 * Gives a workflow a command and waits for its answer.
 * @throws {ContestError} the rule that refused it, or `timeout`, `service-unavailable` (retryable)
 */
export async function callUpdate<View, Args extends [unknown, ...unknown[]]>(
  handle: WorkflowHandle,
  update: UpdateDefinition<View, Args>,
  args: Args,
  options: CallUpdateOptions = {},
): Promise<View> {
  const { timeoutMs = TIMEOUT_MS, gone = 'out-of-phase', updateId } = options;
  const call = () =>
    handle.executeUpdate<View, Args>(update, { args, ...(updateId === undefined ? {} : { updateId }) });
  try {
    return await handle.client.withAbortSignal(AbortSignal.timeout(timeoutMs), () => call().catch(onceMore(call)));
  } catch (error) {
    throw toContestError(error, gone);
  }
}

/** An Update that meets a run just being continued as new was not carried out and belongs to the next run. */
function onceMore<View>(call: () => Promise<View>): (error: unknown) => Promise<View> {
  return (error) => {
    if (error instanceof WorkflowNotFoundError && error.message.includes('closing workflow')) return call();
    throw error;
  };
}
