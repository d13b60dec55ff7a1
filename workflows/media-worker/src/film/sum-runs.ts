import type { InspectionRuns } from '@hoithi/contracts';
import type { RunRecord } from '@hoithi/media';

/** What all runs have cost together; the memory of the largest. */
export function sumRuns(runs: readonly RunRecord[], objectKey: string): InspectionRuns {
  const usages = runs.map(({ usage }) => usage).filter((usage) => usage !== undefined);
  return {
    objectKey: objectKey as InspectionRuns['objectKey'],
    count: runs.length,
    wallMs: runs.reduce((sum, { wallMs }) => sum + wallMs, 0),
    cpuMs: usages.length === 0 ? null : usages.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
    peakMemoryKiB: usages.length === 0 ? null : Math.max(...usages.map(({ peakMemoryKiB }) => peakMemoryKiB)),
  };
}
