import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ffmpeg from 'fluent-ffmpeg';
import { MediaToolError } from '../media-tool-error';
import type { RunRecord } from '../runs/run-record';
import { type OnRunning, watchRun } from '../runs/watch-run';
import type { JobFolder } from '../sandbox/job-folder';
import { type Killable, killRun } from '../sandbox/kill-run';
import { limitProcessorTime } from '../sandbox/limit-processor-time';
import { sandboxedFfmpegPath, type Sandbox } from '../sandbox/sandbox';
import { ProgressLog } from './progress-log';
import type { FfmpegPlan } from './ffmpeg-plan';
import { words } from './words';

export type FfmpegRun = {
  readonly job: JobFolder;
  readonly sandbox: Sandbox;
  readonly plan: FfmpegPlan;
  readonly wallMs: number;
  /** Killed when neither the output time nor the output files have grown for this long. */
  readonly stallMs: number;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((outTimeMs: number) => void) | undefined;
  /** Called when the run has ended, also when it failed. */
  readonly onRun?: ((run: RunRecord) => void) | undefined;
  readonly onRunning?: OnRunning | undefined;
};

/**
 * The only place that runs ffmpeg. Uses the safe part of fluent-ffmpeg: no `ffprobe`, no `progress` event and no
 * `screenshots` (each starts an unprotected ffprobe), no `timeout` (it sends SIGTERM, which ffmpeg can ignore).
 * @throws MediaToolError on a crash, a time-out or a stall; the signal's reason when aborted. No process is left behind.
 */
export async function runFfmpeg({
  job,
  sandbox,
  plan,
  wallMs,
  stallMs,
  signal,
  onProgress,
  onRun,
  onRunning,
}: FfmpegRun): Promise<RunRecord> {
  signal?.throwIfAborted();
  await limitProcessorTime(job, wallMs);
  const log = new ProgressLog();
  const command = buildCommand({ job, sandbox, plan });
  const watch = watchRun({ job, tool: 'ffmpeg', pid: () => processOf(command)?.pid, onRunning });
  let failure: MediaToolError | undefined;
  const kill = (): void => killRun(processOf(command));
  const fail = (error: MediaToolError): void => {
    failure ??= error;
    kill();
  };
  const wall = setTimeout(
    () => fail(new MediaToolError('tool-timeout', { message: `no end after ${wallMs} ms` })),
    wallMs,
  );
  const stall = setInterval(() => {
    log.noteBytes(bytesIn(job.out));
    if (log.sinceGrowthMs() > stallMs)
      fail(new MediaToolError('tool-stalled', { message: `no progress for ${stallMs} ms` }));
  }, 1_000);
  signal?.addEventListener('abort', kill, { once: true });
  try {
    await new Promise<void>((resolve, reject) => {
      command.on('start', (line: string) => {
        watch.started(line);
        if (signal?.aborted) kill();
      });
      command.on('stderr', (line: string) => {
        if (log.add(line)) onProgress?.(log.outTimeMs);
      });
      command.on('error', (error: Error) => reject(error));
      command.on('end', () => resolve());
      command.run();
    });
    const run = await watch.record({ exit: '0', lines: log.messages, log });
    onRun?.(run);
    return run;
  } catch (error) {
    const cause =
      failure ??
      new MediaToolError(isMissing(error as Error) ? 'tool-missing' : 'tool-crashed', {
        message: (error as Error).message.slice(0, 500),
        lastLines: log.messages.slice(-10),
      });
    const exit = signal?.aborted === true ? 'aborted' : cause.code;
    onRun?.(await watch.record({ exit, lines: log.messages, log }));
    signal?.throwIfAborted();
    throw cause;
  } finally {
    watch.stop();
    clearTimeout(wall);
    clearInterval(stall);
    signal?.removeEventListener('abort', kill);
  }
}

/** No ffmpeg on this machine: by fluent-ffmpeg's own search, or by whoever was to run it (127). */
const isMissing = ({ message }: Error): boolean => /^Cannot find ffmpeg|ENOENT|exited with code 127\b/.test(message);

/** Nothing where the folder is gone: the tool in it says so itself, and a timer has nobody to throw to. */
function bytesIn(folder: string): number {
  try {
    return readdirSync(folder).reduce(
      (sum, name) => sum + (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0),
      0,
    );
  } catch {
    return 0;
  }
}

/** Asks nothing, and tells what the log takes: complaints and progress. */
const MONITORED = words('-nostdin -hide_banner -v error -nostats -progress pipe:2 -stats_period 1');

type CommandInput = Pick<FfmpegRun, 'job' | 'sandbox' | 'plan'>;

function buildCommand({ job, sandbox, plan }: CommandInput): ffmpeg.FfmpegCommand {
  const command = ffmpeg({ cwd: job.path }).setFfmpegPath(sandboxedFfmpegPath(sandbox, plan.work));
  for (const [at, { path, options }] of plan.inputs.entries())
    command.input(`file:${path}`).inputOptions(...pair(at === 0 ? [...MONITORED, ...options] : options));
  if (plan.filterGraph.length > 0) command.complexFilter([...plan.filterGraph]);
  for (const { path, options } of plan.outputs) command.output(path).outputOptions(...pair(options));
  return command;
}

/** fluent-ffmpeg splits a single argument at its blanks, so there must always be two or more. */
function pair(options: readonly string[]): [string, string, ...string[]] {
  const [first, second, ...rest] = options;
  if (first === undefined || second === undefined) throw new RangeError('ffmpeg options come in pairs');
  return [first, second, ...rest];
}

type WithProcess = { readonly ffmpegProc?: Killable };

/** fluent-ffmpeg keeps the child in a field its types do not show; its own `kill` reaches one process, not the group. */
const processOf = (command: ffmpeg.FfmpegCommand): WithProcess['ffmpegProc'] =>
  (command as unknown as WithProcess).ffmpegProc;
