import type { JobFolder } from '../sandbox/job-folder';
import { readUsage } from './read-usage';
import type { RunRecord, RunUsage } from './run-record';
import { sampleUsage } from './sample-usage';

const SAMPLE_EVERY_MS = 500;
const MAX_MESSAGES = 100;
const MAX_LINE = 300;

type Watched = {
  readonly job: JobFolder;
  readonly tool: RunRecord['tool'];
  /** The leader of the run's process group, once it is there. */
  readonly pid: () => number | undefined;
};

type Ended = Pick<RunRecord, 'commandLine' | 'exit'> & {
  readonly lines: readonly string[];
  readonly log?: Pick<RunRecord, 'messageCount' | 'countBySource' | 'frames'> | undefined;
};

export type RunWatch = {
  readonly record: (ended: Ended) => Promise<RunRecord>;
  readonly stop: () => void;
};

/** Follows one run from its start; what it cost comes from its own account, or from the last sample when it was killed. */
export function watchRun({ job, tool, pid }: Watched): RunWatch {
  const startedAt = performance.now();
  let sampled: RunUsage | undefined;
  const timer = setInterval(() => {
    sampled = sampleUsage(pid()) ?? sampled;
  }, SAMPLE_EVERY_MS);
  return {
    record: async ({ commandLine, exit, lines, log }) => ({
      tool,
      commandLine,
      exit,
      wallMs: Math.round(performance.now() - startedAt),
      usage: (await readUsage(job)) ?? sampled,
      frames: log?.frames ?? 0,
      messages: lines.slice(0, MAX_MESSAGES).map((line) => line.slice(0, MAX_LINE)),
      messageCount: log?.messageCount ?? lines.length,
      countBySource: { ...log?.countBySource },
    }),
    stop: () => clearInterval(timer),
  };
}
