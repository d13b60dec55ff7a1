import { readFileSync } from 'node:fs';
import type { RunUsage } from './run-record';

/** Linux counts processor time for programs in hundredths of a second, whatever the kernel's own tick. */
const MS_PER_TICK = 10;

/** What a process and all below it have used so far: for a run that is killed before it could account for itself. */
export function sampleUsage(pid: number | undefined): RunUsage | undefined {
  const family = pid === undefined ? [] : familyOf(pid);
  if (family.length === 0) return undefined;
  return {
    cpuMs: family.reduce((sum, member) => sum + cpuMs(member), 0),
    peakMemoryKiB: Math.max(...family.map(peakMemoryKiB)),
  };
}

const familyOf = (pid: number): readonly number[] => {
  const children = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  return [pid, ...children.flatMap(familyOf)];
};

function cpuMs(pid: number): number {
  const fields = read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * MS_PER_TICK;
}

const peakMemoryKiB = (pid: number): number => Number(/VmHWM:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);

/** Empty for a process that has ended meanwhile, and where there is no /proc. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
