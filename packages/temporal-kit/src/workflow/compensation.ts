import { CancellationScope } from '@temporalio/workflow';

/**
 * Undoes steps in reverse order, shielded from cancellation. Steps are plain data in the workflow's state (noted before each step is done,
 * because it may half-succeed), so they survive continue-as-new; each leaves the list when it is undone.
 */
export async function compensate<Step>(done: Step[], undo: (step: Step) => Promise<void>): Promise<void> {
  await CancellationScope.nonCancellable(async () => {
    for (let step = done.at(-1); step !== undefined; step = done.at(-1)) {
      await undo(step);
      done.pop();
    }
  });
}
