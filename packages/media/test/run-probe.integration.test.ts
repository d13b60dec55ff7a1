import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProbe } from '../src/probe/run-probe';
import { makeJobFolder } from '../src/sandbox/job-folder';
import type { RunRecord } from '../src/runs/run-record';
import type { SandboxKind } from '../src/sandbox/sandbox';

describe('a run of ffprobe', () => {
  it.each(['bwrap', 'prlimit', 'none'] as const)('tells its own exit code out of %s', async (kind: SandboxKind) => {
    const folder = await mkdtemp(join(tmpdir(), 'hoithi-probe-'));
    const job = await makeJobFolder(folder);
    await writeFile(job.input, 'no film at all');
    const runs: RunRecord[] = [];
    const output = await runProbe({ job, sandbox: { kind }, codecs: ['h264'], onRun: (run) => runs.push(run) });
    expect(output).toEqual({ refused: expect.arrayContaining([expect.stringContaining('Invalid data found')]) });
    expect(runs.map(({ exit }) => exit)).toEqual(['1']);
    await rm(folder, { recursive: true, force: true });
  });
});
