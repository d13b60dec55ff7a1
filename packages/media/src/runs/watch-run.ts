import type { JobFolder } from '../sandbox/job-folder';
import { readUsage } from './read-usage';
import type { RunRecord, RunUsage } from './run-record';
import { sampleUsage } from './sample-usage';

const SAMPLE_EVERY_MS = 500;
const MAX_MESSAGES = 100;
const MAX_LINE = 300;
const RUNNING = { exit: 'running', frames: 0, messages: [], messageCount: 0, countBySource: {} } as const;

type Watched = {
  readonly job: JobFolder;
  readonly tool: RunRecord['tool'];
  /** The leader of the run's process group, once it is there. */
  readonly pid: () => number | undefined;
  readonly onRunning?: OnRunning | undefined;
};

/** Told of a run from its first moment on, again and again: whoever is lost over it cannot tell of it afterwards. */
export type OnRunning = (run: RunRecord) => void;

type Ended = Pick<RunRecord, 'exit'> & {
  readonly lines: readonly string[];
  readonly log?: Pick<RunRecord, 'messageCount' | 'countBySource' | 'frames'> | undefined;
};

export type RunWatch = {
  readonly started: (commandLine: string) => void;
  readonly record: (ended: Ended) => Promise<RunRecord>;
  readonly stop: () => void;
};

/** A process that is dying has no memory any more, and one that has ended no time: what was seen before stays. */
const atLeast = (now: RunUsage | undefined, before: RunUsage | undefined): RunUsage | undefined =>
  now && before
    ? {
        cpuMs: Math.max(now.cpuMs, before.cpuMs),
        peakMemoryKiB: Math.max(now.peakMemoryKiB, before.peakMemoryKiB),
      }
    : (now ?? before);

/** Follows one run from its start; what it cost comes from its own account, or from the last sample when it was killed. */
export function watchRun({ job, tool, pid, onRunning }: Watched): RunWatch {
  const startedAt = performance.now();
  let commandLine = '';
  let sampled: RunUsage | undefined;
  const known = () => ({ tool, commandLine, wallMs: Math.round(performance.now() - startedAt), usage: sampled });
  const tell = (): void => onRunning?.({ ...known(), ...RUNNING });
  const timer = setInterval(() => {
    sampled = atLeast(sampleUsage(pid()), sampled);
    tell();
  }, SAMPLE_EVERY_MS);
  return {
    started: (line) => {
      commandLine = line;
      tell();
    },
    record: async ({ exit, lines, log }) => ({
      ...known(),
      exit,
      usage: (await readUsage(job)) ?? sampled,
      frames: log?.frames ?? 0,
      messages: lines.slice(0, MAX_MESSAGES).map((line) => line.slice(0, MAX_LINE)),
      messageCount: log?.messageCount ?? lines.length,
      countBySource: { ...log?.countBySource },
    }),
    stop: () => clearInterval(timer),
  };
}
