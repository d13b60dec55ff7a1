import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** Processes whose command line, working folder or mounts name a folder: ffmpeg in its sandbox shows it in its mounts only. */
export const processesTouching = (folder: string): readonly number[] =>
  readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && pid !== process.pid)
    .filter((pid) => traces(pid).some((trace) => trace.includes(folder)));

function traces(pid: number): readonly string[] {
  try {
    return [
      readFileSync(`/proc/${pid}/cmdline`, 'utf8'),
      readFileSync(`/proc/${pid}/mountinfo`, 'utf8'),
      readlinkSync(`/proc/${pid}/cwd`),
    ];
  } catch {
    // It ended while we looked.
    return [];
  }
}
