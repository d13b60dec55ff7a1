import { CancellationScope, condition, isCancellation } from '@temporalio/workflow';

/**
 * Runs work until it ends or until something makes it pointless; then its timers and activities are cancelled and awaited.
 * @throws whatever the work throws; a cancellation from outside passes through
 */
export async function runUnless(pointless: () => boolean, work: () => Promise<void>): Promise<'done' | 'interrupted'> {
  if (pointless()) return 'interrupted';
  const scope = new CancellationScope();
  let ended = false;
  // An outer cancellation reaches the work by itself, so the watch only has to stay silent then.
  const watch = condition(() => ended || pointless()).then(
    () => (ended ? undefined : scope.cancel()),
    () => undefined,
  );
  try {
    await scope.run(work);
    return 'done';
  } catch (error) {
    if (isCancellation(error) && pointless()) return 'interrupted';
    throw error;
  } finally {
    ended = true;
    await watch;
  }
}
