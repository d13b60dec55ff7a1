import type { VersionRef } from '@hoithi/contracts';
import { PREVIEW_WORKFLOW_TYPE } from '@hoithi/preview-workflow/messages';
import { previewWorkflowId, searchKeys } from '@hoithi/temporal-kit/shared';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import {
  CancellationScope,
  ParentClosePolicy,
  TemporalFailure,
  getExternalWorkflowHandle,
  startChild,
} from '@temporalio/workflow';
import type { EntryLife } from '../entry-life';

/** An accepted film whose preview has not been asked for. */
export const isPreviewDue = (life: EntryLife): boolean =>
  !life.hasEnded && life.state.phase === 'accepted' && life.state.previewOf !== life.film.version;

/**
 * Asks for the preview of the accepted film, in a workflow of its own that outlives this one: nothing here waits for it. A run for the
 * version before is told to stop.
 */
export async function orderPreview(life: EntryLife, film: VersionRef): Promise<void> {
  const { stored, previewOf, mediaOverridden } = life.state;
  if (!stored || !isPreviewDue(life)) return;
  life.note({ previewOf: film.version });
  if (previewOf !== undefined) await stopPreview(life, previewOf);
  const { contestId, entryId } = life.key;
  const { code } = life.input;
  try {
    await CancellationScope.nonCancellable(() =>
      startChild(PREVIEW_WORKFLOW_TYPE, {
        workflowId: previewWorkflowId(contestId, entryId, film.version),
        args: [{ contestId, entryId, code, version: film.version, ...stored, overridden: mediaOverridden }],
        workflowIdReusePolicy: 'ALLOW_DUPLICATE_FAILED_ONLY',
        parentClosePolicy: ParentClosePolicy.ABANDON,
        staticSummary: `Bản xem trước của ${code}, phiên bản ${film.version}`,
        typedSearchAttributes: [{ key: searchKeys.contestId, value: contestId }],
      }),
    );
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}

/** A run that has ended hears nothing, and need not. */
export async function stopPreview(life: EntryLife, version: number): Promise<void> {
  const { contestId, entryId } = life.key;
  try {
    await CancellationScope.nonCancellable(() =>
      getExternalWorkflowHandle(previewWorkflowId(contestId, entryId, version)).cancel(),
    );
  } catch (error) {
    if (!(error instanceof TemporalFailure)) throw error;
  }
}
