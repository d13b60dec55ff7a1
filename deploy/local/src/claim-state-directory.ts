import { LauncherError } from './launcher-error';
import type { StateDirectories } from './state-directories';
import { isStillOurs, readPidFiles, writePidFile } from './supervise/pid-file';

export const LAUNCHER = 'launcher';

/**
 * One launcher per state folder: two would write to the same databases.
 * @throws {LauncherError} stack-already-running
 */
export function claimStateDirectory(directories: StateDirectories): void {
  const other = readPidFiles(directories.pids).find((record) => record.name === LAUNCHER && isStillOurs(record));
  if (other !== undefined) {
    throw new LauncherError({
      code: 'stack-already-running',
      vi: `Hệ thống đang chạy rồi trong ${directories.root} (pid ${other.pid}).`,
      en: `The stack is already running in ${directories.root} (pid ${other.pid}).`,
      remedy: `kill ${other.pid}  /  --state DIR`,
    });
  }
  writePidFile(directories.pids, { name: LAUNCHER, pid: process.pid });
}
