import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { connectTemporal } from '@hoithi/temporal-kit/client';
import { entryWorkflowId } from '@hoithi/temporal-kit/shared';
import { makeFilm } from '@hoithi/testkit/films';
import { aForm } from './entry-builder';
import { IntakeUnderTest, type Answer, type Person } from './intake-for-tests';

jest.setTimeout(300_000);

const SLOW_MS = 200_000;
const HOITHI = join(__dirname, '../../../packages/cli/bin/hoithi.mjs');
const run = promisify(execFile);

let intake: IntakeUnderTest;
let folder: string;
let owner: Person;
let film: Buffer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hoithi-film-check-'));
  const path = join(folder, 'film.mp4');
  // Large pictures, so that the check takes as long as that of a real film.
  const wish = { path, seconds: 250, width: 1920, height: 1080, title: 'Chợ phiên', withAudio: true, fps: 10, seed: 5 };
  [intake] = await Promise.all([IntakeUnderTest.start({ whole: true }), makeFilm(wish)]);
  film = await readFile(path);
  owner = await intake.person('tacgia@hoithi.test');
  await intake.post('/api/intake/desk/demo/start', await intake.staff('secretary'));
}, 300_000);
afterAll(async () => {
  await intake?.stop();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

async function submit(): Promise<{ readonly path: string; readonly entryId: string }> {
  const draft = await intake.post('/api/intake/contests/demo/entries', owner, { form: aForm() });
  const { entryId } = draft.body;
  const path = `/api/intake/entries/${entryId}`;
  const fingerprint = createHash('sha256').update(film).digest('hex');
  const session = await intake.post(`${path}/uploads`, owner, {
    fileName: 'phim.mp4',
    bytes: film.length,
    fingerprint,
  });
  await fetch(intake.stack.urls.storage + session.body.path, {
    method: 'PATCH',
    headers: {
      'tus-resumable': '1.0.0',
      'content-type': 'application/offset+octet-stream',
      'upload-offset': '0',
      'upload-token': session.body.token,
    },
    body: new Uint8Array(film),
  });
  await intake.post(`${path}/submit`, owner, { uploadId: session.body.uploadId, sha256: null });
  return { path, entryId };
}

it('shows the entrant how far the check is, and the operator what every run of the tools did and cost', async () => {
  const { path, entryId } = await submit();
  const seen: { readonly step: string; readonly percent: number }[] = [];
  await intake.until(
    `${path}/media-progress`,
    owner,
    ({ progress }: Answer['body']) => {
      if (progress !== null) seen.push(progress);
      return progress === null && seen.length > 0;
    },
    SLOW_MS,
  );
  const percents = seen.filter(({ step }) => step !== 'waiting').map(({ percent }) => percent);
  expect(percents.some((percent) => percent > 0 && percent < 100)).toBe(true);
  expect(percents).toEqual(percents.toSorted((one, other) => one - other));
  const { code } = await intake.until(path, owner, ({ phase }) => phase === 'accepted', SLOW_MS);

  const { client, close } = await connectTemporal({
    address: intake.stack.urls.temporal,
    namespace: intake.stack.env['TEMPORAL_NAMESPACE'] ?? 'hoithi',
    identity: 'operator',
  });
  // What the Temporal UI shows as the details of the run.
  const handle = client.workflow.getHandle(entryWorkflowId('demo', entryId));
  const { currentDetails } = await handle.query<{ readonly currentDetails: string }>('__temporal_workflow_metadata');
  await close();
  expect(currentDetails).toMatch(/CPU.* MiB/);
  const [, command = ''] = /`npx hoithi (media runs [^`]+)`/.exec(currentDetails) ?? [];
  expect(command).toBe(`media runs demo/${code}`);

  const shown = [...command.split(' '), '--nats', intake.stack.urls.nats, '--json'];
  const { stdout } = await run(process.execPath, [HOITHI, ...shown]);
  const { records } = JSON.parse(stdout) as { readonly records: readonly object[] };
  expect(records).toEqual(
    ['ffprobe', 'ffmpeg'].map((tool) =>
      expect.objectContaining({
        tool,
        exit: '0',
        commandLine: expect.stringContaining('-protocol_whitelist file'),
        lastLines: expect.any(Array),
        usage: { cpuMs: expect.any(Number), peakMemoryKiB: expect.any(Number) },
      }),
    ),
  );
});
