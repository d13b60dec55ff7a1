import { spawn } from 'node:child_process';
import { inputFlags } from '../ffmpeg/input-flags';
import { words } from '../ffmpeg/words';
import { MediaToolError } from '../media-tool-error';
import type { RunRecord } from '../runs/run-record';
import { type OnRunning, watchRun } from '../runs/watch-run';
import { killRun } from '../sandbox/kill-run';
import { FILM, type JobFolder } from '../sandbox/job-folder';
import { sandboxCommand, type Sandbox } from '../sandbox/sandbox';

const WALL_MS = 60_000;
const MAX_OUTPUT_BYTES = 1024 * 1024;

type ProbeInput = {
  readonly job: JobFolder;
  readonly sandbox: Sandbox;
  readonly codecs: readonly string[];
  /** Relative to the job folder; the film itself when not given. */
  readonly input?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onRun?: ((run: RunRecord) => void) | undefined;
  readonly onRunning?: OnRunning | undefined;
};

/** JSON of ffprobe, or the reason why it refused the film. */
export type ProbeOutput = { readonly json: string } | { readonly refused: readonly string[] };

/**
 * Gate 1: ffprobe by our own spawn with the JSON writer; the text writer that libraries parse can be forged by a title tag.
 * @throws MediaToolError when ffprobe is missing, hangs (60 s), floods or is killed; the signal's reason when aborted
 */
export async function runProbe({
  job,
  sandbox,
  codecs,
  input,
  signal,
  onRun,
  onRunning,
}: ProbeInput): Promise<ProbeOutput> {
  signal?.throwIfAborted();
  const { file, args } = sandboxCommand(sandbox, 'ffprobe');
  const call = [...args, ...questionAbout(codecs, input)];
  const watch = watchRun({ job, tool: 'ffprobe', pid: () => child.pid, onRunning });
  const child = spawn(file, call, {
    cwd: job.path,
    // Not detached: were the sandbox a leader already, its `setsid` would fork, end with 0 at once and be out of our reach.
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  watch.started([file, ...call].join(' '));
  const output: Buffer[] = [];
  const messages: Buffer[] = [];
  let failure: MediaToolError | undefined;
  const stop = (error?: MediaToolError): void => {
    failure ??= error;
    killRun(child);
  };
  const collect = (into: Buffer[]) => {
    let bytes = 0;
    return (chunk: Buffer): void => {
      bytes += chunk.length;
      if (bytes > MAX_OUTPUT_BYTES)
        stop(new MediaToolError('tool-output', { message: 'ffprobe wrote more than 1 MiB' }));
      else into.push(chunk);
    };
  };
  child.stdout.on('data', collect(output));
  child.stderr.on('data', collect(messages));
  const timer = setTimeout(
    () => stop(new MediaToolError('tool-timeout', { message: 'ffprobe took more than 60 s' })),
    WALL_MS,
  );
  const onAbort = (): void => stop();
  signal?.addEventListener('abort', onAbort, { once: true });
  try {
    const exit = await closed(child);
    const lines = Buffer.concat(messages).toString('utf8').split('\n').filter(Boolean);
    const lastLines = lines.slice(-10);
    onRun?.(await watch.record({ exit: failure?.code ?? String(exit.code ?? exit.signal), lines }));
    signal?.throwIfAborted();
    if (failure) throw failure;
    if (exit.code === 0) return { json: Buffer.concat(output).toString('utf8') };
    if (exit.code === 1) return { refused: lastLines };
    // Nobody could start it: no ffprobe, or no cell to run it in.
    if (exit.code === 127)
      throw new MediaToolError('tool-missing', { message: 'ffprobe cannot be started', lastLines });
    throw new MediaToolError('tool-crashed', { message: `ffprobe ended with ${exit.code ?? exit.signal}`, lastLines });
  } finally {
    watch.stop();
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

const questionAbout = (codecs: readonly string[], input = FILM): readonly string[] => [
  ...words('-v error -hide_banner'),
  ...inputFlags(codecs),
  ...words(`-of json -show_format -show_streams -i file:${input}`),
];

type Exit = { readonly code: number | null; readonly signal: NodeJS.Signals | null };

const closed = (child: ReturnType<typeof spawn>): Promise<Exit> =>
  new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new MediaToolError('tool-missing', { message: error.message })));
    child.on('close', (code, signal) => resolve({ code, signal }));
  });
