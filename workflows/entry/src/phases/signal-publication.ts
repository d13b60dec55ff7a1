import type { Channel } from '@hoithi/contracts';
import { publishAtChangedSignal, unpublishSignal } from '@hoithi/publication-workflow/messages';
import { publicationWorkflowId } from '@hoithi/temporal-kit/shared';
import { CancellationScope, TemporalFailure, getExternalWorkflowHandle } from '@temporalio/workflow';
import type { EntryLife } from '../entry-life';

/** The common instant moved while the post is not out yet. */
export const tellInstant = (life: EntryLife, channel: Channel): Promise<void> =>
  toPublication(life, channel, (handle) =>
    handle.signal(publishAtChangedSignal, { publishAtMs: life.state.calendar.publishAtMs }),
  );

/** The entry has left: stop sending. */
export const tellLeft = (life: EntryLife, channel: Channel): Promise<void> =>
  toPublication(life, channel, (handle) => handle.signal(unpublishSignal));

/** A publication that has ended hears nothing, and need not. */
async function toPublication(
  life: EntryLife,
  channel: Channel,
  send: (handle: ReturnType<typeof getExternalWorkflowHandle>) => Promise<void>,
): Promise<void> {
  const { contestId, entryId } = life.key;
  try {
    await CancellationScope.nonCancellable(() =>
      send(getExternalWorkflowHandle(publicationWorkflowId(contestId, entryId, channel))),
    );
  } catch (error) {
    if (!(error instanceof TemporalFailure)) throw error;
  }
}
