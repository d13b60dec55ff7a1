import { CancellationScope } from '@temporalio/workflow';

/**
 * Undoes steps, the last first, shielded from cancellation. The steps do not depend on each other, so one that is stuck does not keep
 * the others waiting. They are plain data in the workflow's state (noted before each step is done, because it may half-succeed), survive
 * continue-as-new, and leave the list when they are undone.
 */
export async function compensate<Step>(done: Step[], undo: (step: Step) => Promise<void>): Promise<void> {
  await CancellationScope.nonCancellable(async () => {
    await Promise.all(
      done.toReversed().map(async (step) => {
        await undo(step);
        done.splice(done.indexOf(step), 1);
      }),
    );
  });
}
