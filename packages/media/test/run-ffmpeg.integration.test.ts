import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { processesTouching } from '../../../workflows/media-worker/test/support/processes-touching';
import { runFfmpeg } from '../src/ffmpeg/run-ffmpeg';
import { words } from '../src/ffmpeg/words';
import type { RunRecord } from '../src/runs/run-record';
import { FILM, type JobFolder, linkInput, makeJobFolder, removeJobFolder } from '../src/sandbox/job-folder';
import type { SandboxKind } from '../src/sandbox/sandbox';
import { createFilmKit } from './torture/film-kit';

jest.setTimeout(120_000);

const KINDS = ['bwrap', 'prlimit', 'none'] as const;
const LONG_MS = 3_600_000;
/** Reads the film again and again at the speed of its clock: never ends by itself, and costs next to nothing. */
const ENDLESS = {
  inputs: [{ path: FILM, options: words('-re -stream_loop -1') }],
  filterGraph: [],
  outputs: [{ path: 'out/endless.mp4', options: words('-c copy -f mp4') }],
};

describe('a run of ffmpeg that does not end by itself', () => {
  let folder: string;
  let film: string;
  let job: JobFolder;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hoithi-endless-'));
    film = await createFilmKit(folder).base();
  });
  beforeEach(async () => {
    job = await makeJobFolder(join(folder, 'scratch'));
    await linkInput(job, film);
  });
  afterEach(() => removeJobFolder(job));
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const runEndless = (kind: SandboxKind, given: Partial<Parameters<typeof runFfmpeg>[0]> = {}) =>
    runFfmpeg({ job, sandbox: { kind }, plan: ENDLESS, wallMs: LONG_MS, stallMs: LONG_MS, ...given });
  const underWay = async (): Promise<void> => {
    while (processesTouching(job.path).length === 0) await pause(20);
  };
  const nothingLeft = async (): Promise<void> => {
    for (let wait = 0; wait < 50 && processesTouching(job.path).length > 0; wait += 1) await pause(100);
    expect(processesTouching(job.path)).toEqual([]);
  };

  it.each(KINDS)('is killed at its wall limit in %s', async (kind) => {
    const runs: RunRecord[] = [];
    await expect(runEndless(kind, { wallMs: 2_000, onRun: (run) => runs.push(run) })).rejects.toMatchObject({
      code: 'tool-timeout',
    });
    expect(runs).toMatchObject([{ exit: 'tool-timeout' }]);
    await nothingLeft();
  });

  it.each(KINDS)('is killed when it is aborted in %s, be it in its first instant', async (kind) => {
    for (const afterMs of [0, 20, 60, 120, 400]) {
      const abort = new AbortController();
      const ended = expect(runEndless(kind, { signal: abort.signal })).rejects.toThrow('no longer wanted');
      await pause(afterMs);
      abort.abort(new Error('no longer wanted'));
      await ended;
      await nothingLeft();
    }
  });

  it('is told of while it runs, with its command line and its memory', async () => {
    const told: RunRecord[] = [];
    const run = runEndless('none', { wallMs: 3_000, onRunning: (one) => told.push(one) });
    await expect(run).rejects.toMatchObject({ code: 'tool-timeout' });
    expect(told[0]).toMatchObject({ tool: 'ffmpeg', exit: 'running', commandLine: expect.stringContaining('in.mp4') });
    expect(told.at(-1)?.usage?.peakMemoryKiB).toBeGreaterThan(1_000);
    expect(told.at(-1)?.wallMs).toBeGreaterThan(1_000);
  });

  it('breaks nothing when its folder is taken away under it', async () => {
    const run = expect(runEndless('none', { wallMs: 4_000 })).rejects.toMatchObject({ name: 'MediaToolError' });
    await underWay();
    await rm(job.out, { recursive: true, force: true });
    await run;
  });

  it.each(['bwrap', 'prlimit'] as const)(
    'has the processor for as long as its wall limit allows in %s',
    async (kind) => {
      const abort = new AbortController();
      const run = expect(runEndless(kind, { signal: abort.signal })).rejects.toThrow('seen enough');
      const allowed = String((LONG_MS / 1_000) * availableParallelism());
      const limits = () => processesTouching(job.path).map(cpuSeconds);
      while (!limits().includes(allowed)) await pause(50);
      abort.abort(new Error('seen enough'));
      await run;
      await nothingLeft();
    },
  );
});

function cpuSeconds(pid: number): string | undefined {
  try {
    return /^Max cpu time\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/limits`, 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}
