import { processIdentity } from './supervise/process-identity';

const POLL_MS = 500;

/** Calls `stop` once the given process has ended, however it ended. */
export function stopWithParent(parentPid: number, stop: () => void): void {
  const identity = processIdentity(parentPid);
  const timer = setInterval(() => {
    if (identity !== undefined && processIdentity(parentPid) === identity) return;
    clearInterval(timer);
    stop();
  }, POLL_MS);
  timer.unref();
}
