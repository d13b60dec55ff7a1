import type { InspectionRuns } from '@hoithi/contracts';

type Line = readonly [label: string, value: string];

/** For the operator: what the tools' runs have cost, where their records lie, and the command that opens them; `entry` is `contest/CODE`. */
export function describeRuns(runs: InspectionRuns | undefined, entry: string): readonly Line[] {
  if (runs === undefined) return [];
  const { count, wallMs, cpuMs, peakMemoryKiB, objectKey } = runs;
  const cost = [
    `${count} lần chạy`,
    `${seconds(wallMs)} s`,
    ...(cpuMs === null ? [] : [`${seconds(cpuMs)} s CPU`]),
    ...(peakMemoryKiB === null ? [] : [`${Math.ceil(peakMemoryKiB / 1024)} MiB`]),
  ];
  return [
    ['ffmpeg', cost.join(', ')],
    ['Hồ sơ chạy', `\`${objectKey}\` · \`npx hoithi media runs ${entry}\``],
  ];
}

const seconds = (ms: number): string => (ms / 1000).toFixed(1);
