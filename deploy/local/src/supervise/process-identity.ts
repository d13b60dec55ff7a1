import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Tells one run of a program from every other that may get the same pid later: pid, start time and, on Linux, the boot.
 * Undefined when there is no such process (or only its zombie).
 */
export function processIdentity(pid: number): string | undefined {
  return process.platform === 'linux' ? linuxIdentity(pid) : psIdentity(pid);
}

function linuxIdentity(pid: number): string | undefined {
  try {
    const startTicks = startTicksOf(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    if (startTicks === undefined) return undefined;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${pid}/${startTicks}`;
  } catch {
    return undefined;
  }
}

/** Field 22 of /proc/<pid>/stat. The command (field 2) may hold spaces and brackets, so counting starts after the last one. */
export function startTicksOf(stat: string): string | undefined {
  const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return state === 'Z' || state === 'X' ? undefined : rest[18];
}

function psIdentity(pid: number): string | undefined {
  try {
    const started = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    return started === '' ? undefined : `${pid}/${started}`;
  } catch {
    return undefined;
  }
}
