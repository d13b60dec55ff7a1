import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeJobFolder, removeJobFolder, sweepJobFolders } from '../src/sandbox/job-folder';

const LIBRARY = join(__dirname, '..', 'dist', 'index.js');
const HOLDER = `
const { makeJobFolder } = require(process.argv[1]);
makeJobFolder(process.argv[2]).then(({ path }) => {
  process.stdout.write(path + '\\n');
  setInterval(() => undefined, 1_000);
});
`;

describe('a scratch folder that several workers share', () => {
  let scratch: string;
  beforeEach(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'hoithi-shared-'));
  });
  afterEach(() => rm(scratch, { recursive: true, force: true }));

  /** A worker of another container: there its number may be any, also one that is free here, or our own. */
  const elsewhere = async (): Promise<ChildProcess> => {
    const holder = spawn(
      'unshare',
      ['--map-root-user', '--pid', '--fork', '--kill-child', process.execPath, '-e', HOLDER, LIBRARY, scratch],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await once(holder.stdout!, 'data');
    return holder;
  };

  it('keeps the folder of a worker in another container, until that one has died', async () => {
    const holder = await elsewhere();
    expect(await sweepJobFolders(scratch)).toBe(0);
    expect(await readdir(scratch)).toHaveLength(1);
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    while ((await sweepJobFolders(scratch)) === 0) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await readdir(scratch)).toEqual([]);
  }, 30_000);

  it('keeps what is in work here, and nothing is left of what is done', async () => {
    const job = await makeJobFolder(scratch);
    expect(await sweepJobFolders(scratch)).toBe(0);
    await removeJobFolder(job);
    expect(await readdir(scratch)).toEqual([]);
  });

  it('keeps a folder that is being made just now, and sweeps one that never was finished', async () => {
    await mkdir(join(scratch, 'film-newone'));
    await mkdir(join(scratch, 'film-oldone'));
    const longAgo = new Date(Date.now() - 3_600_000);
    await utimes(join(scratch, 'film-oldone'), longAgo, longAgo);
    expect(await sweepJobFolders(scratch)).toBe(1);
    expect(await readdir(scratch)).toEqual(['film-newone']);
  });
});
