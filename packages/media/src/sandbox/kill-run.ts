import type { ChildProcess } from 'node:child_process';

/** A started tool; the sandbox makes it the leader of a group of its own. */
export type Killable = Pick<ChildProcess, 'pid' | 'kill'>;

/**
 * SIGKILL to a run and to all below it; ffmpeg can ignore anything milder. One that has ended already is fine. The leader is killed by
 * itself too: without a sandbox, and in the first instant of one, there is no group yet.
 */
export function killRun(run: Killable | undefined): void {
  if (run?.pid === undefined) return;
  try {
    process.kill(-run.pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
  run.kill('SIGKILL');
}
