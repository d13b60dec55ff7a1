import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { CELL_SOCKET } from '../src/cell/cell-wire';
import { inspectFilm } from '../src/inspect-film';
import { makePreview } from '../src/preview/make-preview';
import { linkInput, makeJobFolder, removeJobFolder } from '../src/sandbox/job-folder';
import type { RunRecord } from '../src/runs/run-record';
import { createFilmKit } from './torture/film-kit';
import { SHORT_FILM_PROFILE } from './torture/short-film-profile';

jest.setTimeout(120_000);
const MAIN = join(__dirname, '../dist/cell/cell-main.js');
const CLIENT = join(__dirname, '../bin/cell-run');
const sandbox = { kind: 'cell' } as const;

/** The container is played by a namespace without network; everything else is as in production. */
describe('a cell without network, beside the worker', () => {
  let folder: string;
  let scratch: string;
  let film: string;
  let cell: ChildProcess;
  const before = process.cwd();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hoithi-cell-'));
    scratch = join(folder, 'scratch');
    await removeJobFolder(await makeJobFolder(scratch));
    film = await createFilmKit(folder).base();
    cell = spawn('unshare', ['--map-root-user', '--net', process.execPath, MAIN, scratch], { stdio: 'inherit' });
    while (!existsSync(join(scratch, CELL_SOCKET))) await pause(50);
    // fluent-ffmpeg asks for ffmpeg's abilities wherever the process stands; the worker's container stands in the scratch folder.
    process.chdir(scratch);
  });
  afterAll(async () => {
    process.chdir(before);
    cell.kill('SIGTERM');
    await once(cell, 'exit');
    await rm(folder, { recursive: true, force: true });
  });

  /** Those that work on a film in this scratch folder; others may be at work on this machine. */
  const ffmpegs = (): number =>
    readdirSync('/proc').filter((pid) => {
      try {
        const name = readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
        return name === 'ffmpeg' && readlinkSync(`/proc/${pid}/cwd`).startsWith(scratch);
      } catch {
        return false;
      }
    }).length;

  it('gives the verdict and the preview that a sandbox of the worker’s own gives, and accounts for every run', async () => {
    const job = await makeJobFolder(scratch);
    const runs: RunRecord[] = [];
    const onRun = (run: RunRecord): void => void runs.push(run);
    await linkInput(job, film);
    const { verdict } = await inspectFilm({ job, sandbox, profile: SHORT_FILM_PROFILE, onRun });
    expect(verdict).toMatchObject({ verdict: 'accepted', findings: [] });
    const { finding, files } = await makePreview({
      job,
      sandbox,
      profile: SHORT_FILM_PROFILE,
      playCopy: 'if-needed',
      onRun,
    });
    expect([finding, files.renditions.length, files.hls.length]).toEqual([undefined, 2, 5]);
    expect(runs.map(({ tool, exit }) => `${tool} ${exit}`)).toEqual([
      'ffprobe 0',
      'ffmpeg 0',
      'ffprobe 0',
      'ffmpeg 0',
      'ffmpeg 0',
    ]);
    for (const { usage } of runs) expect(usage?.cpuMs).toBeGreaterThanOrEqual(0);
    await removeJobFolder(job);
  });

  it('has no network', () => {
    const { pid } = cell;
    const interfaces = readFileSync(`/proc/${pid}/net/dev`, 'utf8');
    expect(
      interfaces
        .split('\n')
        .filter((line) => line.includes(':'))
        .map((line) => line.trim().split(':')[0]),
    ).toEqual(['lo']);
  });

  it('kills what it runs when the worker lets go of it, and leaves no file', async () => {
    const job = await makeJobFolder(scratch);
    await linkInput(job, film);
    const abort = new AbortController();
    const going = makePreview({ job, sandbox, profile: SHORT_FILM_PROFILE, playCopy: 'always', signal: abort.signal });
    const ended = expect(going).rejects.toThrow('no longer wanted');
    while (ffmpegs() === 0) await pause(50);
    abort.abort(new Error('no longer wanted'));
    await ended;
    for (let wait = 0; wait < 40 && ffmpegs() > 0; wait += 1) await pause(100);
    expect(ffmpegs()).toBe(0);
    await removeJobFolder(job);
    expect(await readdir(scratch)).toEqual([CELL_SOCKET]);
  });

  it.each([
    ['another program', { job: null, tool: 'sh', work: 'verdict', args: ['-c', 'id'] }],
    ['a folder that is no job', { job: '../..', tool: 'ffmpeg', work: 'verdict', args: [] }],
    ['no request at all', 'hello'],
  ])('runs nothing for %s', async (_case, asked) => {
    const socket = connect(join(scratch, CELL_SOCKET));
    socket.write(`${JSON.stringify(asked)}\n`);
    const answer: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => answer.push(chunk));
    socket.on('error', () => undefined);
    await once(socket, 'close');
    expect(Buffer.concat(answer).toString()).toBe('');
  });

  it('that is away is a fault of the machine', async () => {
    const empty = await makeJobFolder(join(folder, 'other'));
    const run = promisify(execFile)(CLIENT, ['ffprobe', '-version'], { cwd: empty.path });
    await expect(run).rejects.toMatchObject({ code: 127, stderr: expect.stringContaining('no cell') });
  });
});
