import { CONTEST_WORKFLOW_TYPE } from '@hoithi/contest-workflow/messages';
import { ENTRY_WORKFLOW_TYPE, entryViewQuery, submitUpdate } from '@hoithi/entry-workflow/messages';
import {
  CLIP_WORKFLOW_TYPE,
  beginClipUpdate,
  clipArrivedSignal,
  removeClipUpdate,
  type ClipInput,
} from '@hoithi/preview-workflow/messages';
import {
  askQuery,
  callUpdate,
  connectTemporal,
  readHeartbeat,
  startContest,
  startOrSubmit,
  toContestError,
  updateWithStart,
} from '@hoithi/temporal-kit/client';
import { WorkflowNotFoundError } from '@temporalio/common';
import { clipWorkflowId, contestWorkflowId, entryWorkflowId } from '@hoithi/temporal-kit/shared';
import { toMediaProgress } from './to-media-progress';
import type { Workflows } from './workflows';

/** The workflows behind a Temporal server. @throws when it cannot be reached within ten seconds */
export async function connectWorkflows(options: {
  readonly address: string;
  readonly namespace: string;
}): Promise<Workflows> {
  const { client, close } = await connectTemporal({ ...options, identity: 'intake' });
  return {
    submitEntry: (input, film) =>
      startOrSubmit(client, { workflowType: ENTRY_WORKFLOW_TYPE, update: submitUpdate, input, film }),
    updateEntry: ({ contestId, entryId }, update, argument) =>
      callUpdate(client.workflow.getHandle(entryWorkflowId(contestId, entryId)), update, [argument]),
    viewEntry: ({ contestId, entryId }) =>
      askQuery(client.workflow.getHandle(entryWorkflowId(contestId, entryId)), entryViewQuery, 'out-of-phase'),
    startContest: (input) => startContest(client, { workflowType: CONTEST_WORKFLOW_TYPE, input }),
    updateContest: (contestId, update, argument) =>
      callUpdate(client.workflow.getHandle(contestWorkflowId(contestId)), update, [argument], {
        gone: 'contest-not-started',
      }),
    mediaProgress: async ({ contestId, entryId }) => {
      const id = entryWorkflowId(contestId, entryId);
      const beat = await readHeartbeat(client, { workflowId: id, activityType: 'inspectFilm' });
      return beat === null ? null : toMediaProgress(beat);
    },
    beginClip: async (input, argument) => {
      await updateWithStart(client, { ...clipRun(input), update: beginClipUpdate, argument });
    },
    removeClip: async (input, argument) => {
      await updateWithStart(client, { ...clipRun(input), update: removeClipUpdate, argument });
    },
    tellClipArrived: async (clipId) => {
      try {
        await client.workflow.getHandle(clipWorkflowId(clipId)).signal(clipArrivedSignal);
      } catch (error) {
        if (!(error instanceof WorkflowNotFoundError)) throw toContestError(error, 'unknown-clip');
      }
    },
    clipIsAlive: async (clipId) => {
      try {
        const { status } = await client.workflow.getHandle(clipWorkflowId(clipId)).describe();
        return status.name === 'RUNNING';
      } catch (error) {
        if (error instanceof WorkflowNotFoundError) return false;
        throw toContestError(error, 'unknown-clip');
      }
    },
    ping: async () => {
      await client.connection.withDeadline(Date.now() + 3_000, () =>
        client.connection.workflowService.getSystemInfo({}),
      );
    },
    close,
  };
}

/** A clip that is ready or was given up may be removed or begun again: each time by a new run of the same workflow. */
const clipRun = (input: ClipInput) =>
  ({
    workflowType: CLIP_WORKFLOW_TYPE,
    workflowId: clipWorkflowId(input.clipId),
    input,
    lives: 'again',
    shown: {
      staticSummary: 'Phim đối chiếu',
      staticDetails: 'Một phim đối chiếu do cán bộ thêm: nhận tệp, lấy dấu vân tay, xoá.',
    },
  }) as const;
