import { WithStartWorkflowOperation, type Client, type WorkflowStartOptions } from '@temporalio/client';
import type { UpdateDefinition } from '@temporalio/common';
import { TASK_QUEUES } from '../shared/task-queues';
import { toContestError } from './to-contest-error';

const TIMEOUT_MS = 20_000;

export type StartingUpdate<View, Argument> = {
  readonly workflowType: string;
  readonly workflowId: string;
  /** What a run that has to be started is given; a running one keeps its own. */
  readonly input: unknown;
  readonly update: UpdateDefinition<View, [Argument]>;
  readonly argument: Argument;
  /** `once`: a life that has ended never begins again. */
  readonly lives: 'once' | 'again';
  readonly shown: Pick<WorkflowStartOptions, 'staticSummary' | 'staticDetails' | 'typedSearchAttributes'>;
  readonly timeoutMs?: number | undefined;
};

/**
 * Gives a workflow a command and starts it first where none runs, in one call. The same call again reaches the same run.
 * @throws {ContestError} what the workflow refuses; `already-done` when its only life is over; `timeout`, `service-unavailable` (retryable)
 */
export async function updateWithStart<View, Argument>(
  client: Client,
  {
    workflowType,
    workflowId,
    input,
    update,
    argument,
    lives,
    shown,
    timeoutMs = TIMEOUT_MS,
  }: StartingUpdate<View, Argument>,
): Promise<View> {
  const start = new WithStartWorkflowOperation(workflowType, {
    workflowId,
    taskQueue: TASK_QUEUES.contestWorkflows,
    args: [input],
    workflowIdConflictPolicy: 'USE_EXISTING',
    workflowIdReusePolicy: lives === 'once' ? 'REJECT_DUPLICATE' : 'ALLOW_DUPLICATE',
    ...shown,
  });
  try {
    return await client.workflow.withAbortSignal(AbortSignal.timeout(timeoutMs), () =>
      client.workflow.executeUpdateWithStart(update, { args: [argument], startWorkflowOperation: start }),
    );
  } catch (error) {
    throw toContestError(error, 'already-done');
  }
}
