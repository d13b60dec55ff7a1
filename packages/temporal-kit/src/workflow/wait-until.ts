import { condition } from '@temporalio/workflow';

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
 * A plain loop in the caller's own cancellation scope: cancelling the caller ends the wait.
 */
export async function waitUntil({ done, deadlineMs, summary }: Wait): Promise<'done' | 'deadline'> {
  for (;;) {
    if (done()) return 'done';
    const deadline = deadlineMs();
    const stirred = () => done() || deadlineMs() !== deadline;
    if (deadline === null) {
      await condition(stirred);
      continue;
    }
    const remainingMs = deadline - Date.now();
    if (remainingMs <= 0) return 'deadline';
    // A condition with timeout 0 would record an SDK patch in the history, hence at least 1 ms.
    await condition(stirred, Math.max(1, remainingMs), { summary });
  }
}
