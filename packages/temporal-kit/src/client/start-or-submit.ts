import type { EntryWorkflowInput, VersionRef } from '@hoithi/contracts';
import type { Client } from '@temporalio/client';
import type { UpdateDefinition } from '@temporalio/common';
import { searchKeys } from '../shared/search-keys';
import { entryWorkflowId } from '../shared/workflow-ids';
import { updateWithStart } from './update-with-start';

/**
 * Submits an entry: starts its workflow with the first film, in one call. The same call again reaches the same workflow and answers the same.
 * @throws {ContestError} what the workflow refuses; `already-done` when the entry's life is over; `timeout`, `service-unavailable` (retryable)
 */
export function startOrSubmit<View>(
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
  const { workflowType, update, input, film, timeoutMs } = submission;
  return updateWithStart(client, {
    workflowType,
    workflowId: entryWorkflowId(input.contestId, input.entryId),
    input,
    update,
    argument: film,
    lives: 'once',
    timeoutMs,
    shown: {
      staticSummary: `Bài dự thi ${input.code}`,
      staticDetails: `Bài **${input.code}** của cuộc thi \`${input.contestId}\`: từ khi nộp đến khi có kết quả.`,
      typedSearchAttributes: [
        { key: searchKeys.contestId, value: input.contestId },
        { key: searchKeys.rulesVersion, value: input.rulesVersion },
        { key: searchKeys.entryPhase, value: 'submission' },
        { key: searchKeys.needsAttention, value: false },
        { key: searchKeys.nextDeadline, value: new Date(input.calendar.closeAtMs) },
      ],
    },
  });
}
