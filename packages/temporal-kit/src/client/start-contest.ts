import type { ContestWorkflowInput } from '@hoithi/contracts';
import type { Client } from '@temporalio/client';
import { searchKeys } from '../shared/search-keys';
import { TASK_QUEUES } from '../shared/task-queues';
import { contestWorkflowId } from '../shared/workflow-ids';
import { toContestError } from './to-contest-error';

/**
 * Starts a contest's workflow, once: a second call finds the running one.
 * @throws {ContestError} `already-done` when the contest has run to its end; `timeout`, `service-unavailable` (retryable)
 */
export async function startContest(
  client: Client,
  /** `workflowType` is `CONTEST_WORKFLOW_TYPE` of `@hoithi/contest-workflow/messages`. */
  { workflowType, input }: { readonly workflowType: string; readonly input: ContestWorkflowInput },
): Promise<void> {
  try {
    await client.workflow.start(workflowType, {
      workflowId: contestWorkflowId(input.contestId),
      taskQueue: TASK_QUEUES.contestWorkflows,
      args: [input],
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
      staticSummary: `Cuộc thi ${input.contestId}`,
      staticDetails: `Lịch và các bước của cuộc thi \`${input.contestId}\`.`,
      typedSearchAttributes: [
        { key: searchKeys.contestId, value: input.contestId },
        { key: searchKeys.rulesVersion, value: input.rulesVersion },
        { key: searchKeys.needsAttention, value: false },
        { key: searchKeys.nextDeadline, value: new Date(input.calendar.closeAtMs) },
      ],
    });
  } catch (error) {
    throw toContestError(error, 'already-done');
  }
}
