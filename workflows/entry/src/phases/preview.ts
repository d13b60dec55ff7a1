import type { VersionRef } from '@hoithi/contracts';
import { PREVIEW_WORKFLOW_TYPE } from '@hoithi/preview-workflow/messages';
import { previewWorkflowId, searchKeys } from '@hoithi/temporal-kit/shared';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import {
  CancellationScope,
  ParentClosePolicy,
  TemporalFailure,
  condition,
  getExternalWorkflowHandle,
  startChild,
} from '@temporalio/workflow';
import type { EntryLife } from '../entry-life';
import type { StoredFilm } from '../state';

/** An accepted film whose preview has not been asked for. */
export const isPreviewDue = (life: EntryLife): boolean =>
  !life.hasEnded && life.state.phase === 'accepted' && life.state.previewOf !== life.film.version;

/**
 * Asks for the preview of the accepted film, in a workflow of its own that outlives this one: nothing here waits for it. A run for the
 * version before is told to stop.
 */
export async function orderPreview(life: EntryLife, film: VersionRef): Promise<void> {
  const { stored, previewOf } = life.state;
  if (!stored || !isPreviewDue(life)) return;
  life.note({ previewOf: film.version, previewAsked: false });
  if (previewOf !== undefined) await stopPreview(life, previewOf);
  await startPreview(life, { film, stored, again: false });
}

/**
 * Beside the story, for as long as the entry lives: a preview that staff ask for once more. One that is still being made is left to its end.
 */
export function remakePreviews(life: EntryLife): void {
  void CancellationScope.nonCancellable(async () => {
    for (;;) {
      await condition(() => isAskedAgain(life));
      const { film } = life;
      const { stored } = life.state;
      life.note({ previewOf: film.version, previewAsked: false });
      if (stored) await startPreview(life, { film, stored, again: true });
    }
  });
}

const isAskedAgain = (life: EntryLife): boolean =>
  life.state.previewAsked === true && !life.hasEnded && !life.isBefore('accepted');

type Ordered = { readonly film: VersionRef; readonly stored: StoredFilm; readonly again: boolean };

async function startPreview(life: EntryLife, { film, stored, again }: Ordered): Promise<void> {
  const { mediaOverridden } = life.state;
  const { contestId, entryId } = life.key;
  const { code } = life.input;
  try {
    await CancellationScope.nonCancellable(() =>
      startChild(PREVIEW_WORKFLOW_TYPE, {
        workflowId: previewWorkflowId(contestId, entryId, film.version),
        args: [{ contestId, entryId, code, version: film.version, ...stored, overridden: mediaOverridden, again }],
        workflowIdReusePolicy: again ? 'ALLOW_DUPLICATE' : 'ALLOW_DUPLICATE_FAILED_ONLY',
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
