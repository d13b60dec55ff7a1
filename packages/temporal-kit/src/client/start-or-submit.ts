import type { EntryWorkflowInput, VersionRef } from '@hoithi/contracts';
import { WithStartWorkflowOperation, type Client } from '@temporalio/client';
import type { UpdateDefinition } from '@temporalio/common';
import { searchKeys } from '../shared/search-keys';
import { TASK_QUEUES } from '../shared/task-queues';
import { entryWorkflowId } from '../shared/workflow-ids';
import { toContestError } from './to-contest-error';

const TIMEOUT_MS = 20_000;

/**
 * Submits an entry: starts its workflow with the first film, in one call. The same call again reaches the same workflow and answers the same.
 * @throws {ContestError} what the workflow refuses; `already-done` when the entry's life is over; `timeout`, `service-unavailable` (retryable)
 */
export async function startOrSubmit<View>(
  client: Client,
  submission: {
    /** `ENTRY_WORKFLOW_TYPE` and `submitUpdate` of `@hoithi/entry-workflow/messages`. */
    readonly workflowType: string;
    readonly update: UpdateDefinition<View, [VersionRef]>;
    readonly input: EntryWorkflowInput;
    readonly film: VersionRef;
    readonly timeoutMs?: number;
  },
): Promise<View> {
  const { workflowType, update, input, film, timeoutMs = TIMEOUT_MS } = submission;
  const start = new WithStartWorkflowOperation(workflowType, {
    workflowId: entryWorkflowId(input.contestId, input.entryId),
    taskQueue: TASK_QUEUES.contestWorkflows,
    args: [input],
    workflowIdConflictPolicy: 'USE_EXISTING',
    workflowIdReusePolicy: 'REJECT_DUPLICATE',
    staticSummary: `Bài dự thi ${input.code}`,
    staticDetails: `Bài **${input.code}** của cuộc thi \`${input.contestId}\`: từ khi nộp đến khi có kết quả.`,
    typedSearchAttributes: [
      { key: searchKeys.contestId, value: input.contestId },
      { key: searchKeys.rulesVersion, value: input.rulesVersion },
      { key: searchKeys.entryPhase, value: 'submission' },
      { key: searchKeys.needsAttention, value: false },
      { key: searchKeys.nextDeadline, value: new Date(input.calendar.closeAtMs) },
    ],
  });
  try {
    return await client.workflow.withAbortSignal(AbortSignal.timeout(timeoutMs), () =>
      client.workflow.executeUpdateWithStart(update, { args: [film], startWorkflowOperation: start }),
    );
  } catch (error) {
    throw toContestError(error, 'already-done');
  }
}
