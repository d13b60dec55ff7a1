import type { RecordedRun } from './fetch-runs';

/** One paragraph per run: what it was, how it ended, what it cost, its command line and last words. */
export const printRuns = (runs: readonly RecordedRun[]): string => runs.map(printRun).join('\n\n');

function printRun({ tool, exit, wallMs, usage, commandLine, messageCount, lastLines }: RecordedRun): string {
  const cost = [
    `${(wallMs / 1000).toFixed(1)} s`,
    ...(usage
      ? [`${(usage.cpuMs / 1000).toFixed(1)} s CPU`, `${Math.ceil(usage.peakMemoryKiB / 1024)} MiB`]
      : ['CPU ?']),
  ];
  return [
    `${exit === '0' ? '✓' : '✗'} ${tool}  exit ${exit}  ${cost.join('  ')}  ${messageCount} thông báo · messages`,
    `  ${commandLine}`,
    ...lastLines.map((line) => `  | ${line}`),
  ].join('\n');
}
