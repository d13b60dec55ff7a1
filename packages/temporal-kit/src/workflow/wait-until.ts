import { CancellationScope, CancelledFailure, condition } from '@temporalio/workflow';

export type Wait = {
  /** What ends the wait early. */
  readonly done: () => boolean;
  /** Epoch ms, read again at every turn so that a moved milestone wakes the wait; null waits without a clock. */
  readonly deadlineMs: () => number | null;
  /** Stands on the timer in the UI. */
  readonly summary: string;
};

/**
 * Waits until something is done or its deadline has come, whichever is first. A deadline in the past ends the wait at once.
 * A plain loop in the caller's own cancellation scope: cancelling the caller ends the wait, also when what it waited for came with the
 * cancellation. Else a caller that is interrupted to be continued as new would go on for a step, and take a cancelled step for one done.
 * @throws CancelledFailure
 */
export async function waitUntil({ done, deadlineMs, summary }: Wait): Promise<'done' | 'deadline'> {
  for (;;) {
    if (done()) return unlessCancelled('done');
    const deadline = deadlineMs();
    const stirred = () => done() || deadlineMs() !== deadline;
    if (deadline === null) {
      await condition(stirred);
      continue;
    }
    const remainingMs = deadline - Date.now();
    if (remainingMs <= 0) return unlessCancelled('deadline');
    // A condition with timeout 0 would record an SDK patch in the history, hence at least 1 ms.
    await condition(stirred, Math.max(1, remainingMs), { summary });
  }
}

/** Not a promise: one more turn of the event loop would change the order of commands in old histories. */
function unlessCancelled<End>(end: End): End {
  if (CancellationScope.current().consideredCancelled) throw new CancelledFailure('the wait was cancelled as it ended');
  return end;
}
