import { CancellationScope, condition, isCancellation } from '@temporalio/workflow';

/**
 * Runs work until it ends or until something makes it pointless; then its timers and activities are cancelled and awaited.
 * @throws whatever the work throws; a cancellation from outside passes through
 */
export async function runUnless(pointless: () => boolean, work: () => Promise<void>): Promise<'done' | 'interrupted'> {
  if (pointless()) return 'interrupted';
  const scope = new CancellationScope();
  let ended = false;
  let interrupted = false;
  // An outer cancellation reaches the work by itself, so the watch only has to stay silent then.
  const watch = condition(() => ended || pointless()).then(
    () => {
      if (ended) return;
      interrupted = true;
      scope.cancel();
    },
    () => undefined,
  );
  try {
    await scope.run(work);
    return 'done';
  } catch (error) {
    // The work may see by itself that it has become pointless, before the watch does.
    if (isCancellation(error) && (interrupted || pointless())) return 'interrupted';
    throw error;
  } finally {
    ended = true;
    await watch;
  }
}
