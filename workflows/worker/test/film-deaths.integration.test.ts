import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { InspectionSummary } from '@hoithi/contracts';
import { connectTemporal } from '@hoithi/temporal-kit/client';
import { runWorker } from '@hoithi/temporal-kit/node';
import { TASK_QUEUES } from '@hoithi/temporal-kit/shared';
import { DefaultLogger, NativeConnection, Runtime } from '@temporalio/worker';
import { createFilmKit } from '../../../packages/media/test/torture/film-kit';
import { SHORT_FILM_PROFILE } from '../../../packages/media/test/torture/short-film-profile';
import { type ObjectStore, startObjectStore } from '../../media-worker/test/support/object-store';
import { bundleWorkflows } from '../src/bundle-workflows';
import { startFilmWorker } from './support/film-worker';
import { startTemporal, type TemporalServer } from './support/start-temporal';

jest.setTimeout(240_000);

const BIN = join(__dirname, '../../../packages/media/bin');
/** Says what it can, as every ffmpeg does, and counts how often it was given a film. Heartbeats are throttled, so it takes its time. */
const COUNTING = `#!/bin/sh
case "$*" in *-encoders*|*-formats*|*-filters*|*-codecs*) exec ffmpeg "$@";; esac
echo run >> "$(dirname "$0")/runs"
`;
const FULL_TWICE = `${COUNTING}if [ "$(wc -l < "$(dirname "$0")/runs")" -gt 2 ]; then exec ffmpeg "$@"; fi
sleep 5; echo "av_interleaved_write_frame(): No space left on device" >&2; exit 228
`;
const DEADLY = `${COUNTING}sleep 5; kill -9 $PPID
`;
const PROBE = '#!/bin/sh\nexec "$@"\n';

describe('the tries of a technical check on a real Temporal server', () => {
  let folder: string;
  let store: ObjectStore;
  let server: TemporalServer;
  const closers: (() => Promise<unknown>)[] = [];
  let check: (worker: string, script: string) => Promise<{ summary: InspectionSummary; workers: number }>;
  let sha256: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hoithi-deaths-'));
    store = await startObjectStore();
    const bytes = await readFile(await createFilmKit(folder).base());
    sha256 = createHash('sha256').update(bytes).digest('hex');
    const objectKey = `entries/c-1/e-1/${sha256}.mp4`;
    store.objects.set(objectKey, bytes);
    const [started, code] = await Promise.all([
      startTemporal(),
      bundleWorkflows(require.resolve('./support/inspect-once')),
    ]);
    server = started;
    Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });
    const connection = await NativeConnection.connect({ address: server.address });
    const { client, close } = await connectTemporal(server);
    const { namespace } = server;
    const stories = await runWorker({ connection, namespace, taskQueue: TASK_QUEUES.media, workflowBundle: { code } });
    closers.push(
      stories.stop,
      close,
      () => connection.close(),
      () => Runtime.instance().shutdown(),
      server.stop,
    );
    check = async (name, script) => {
      const kind = join(folder, name);
      await writeFile(`${kind}-ffmpeg`, script, { mode: 0o755 });
      await writeFile(`${kind}-run`, PROBE, { mode: 0o755 });
      await writeFile(join(folder, 'runs'), '');
      const place = {
        address: server.address,
        namespace,
        taskQueue: TASK_QUEUES.media,
        scratch: join(folder, 'scratch'),
        kind: relative(BIN, kind),
        storeUrl: store.urlOf(''),
        recorded: join(folder, `${name}.recorded`),
        profile: SHORT_FILM_PROFILE,
      };
      const film = { contestId: 'c-1', entryId: 'e-1', version: 1, objectKey, sha256, bytes: bytes.length };
      const handle = await client.workflow.start('inspectOnce', {
        args: [film],
        taskQueue: TASK_QUEUES.media,
        workflowId: randomUUID(),
      });
      let done = false;
      const result = handle.result().finally(() => (done = true)) as Promise<InspectionSummary>;
      let workers = 0;
      while (!done) {
        const worker = startFilmWorker(place);
        workers += 1;
        await Promise.race([worker.ended, result]);
        if (done) {
          worker.process.kill('SIGTERM');
          await worker.ended;
        }
      }
      return { summary: await result, workers };
    };
  });
  afterAll(async () => {
    for (const close of closers) await close();
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  const recordsOf = (): readonly { tool: string; exit: string; commandLine: string; wallMs: number }[] =>
    JSON.parse(String(store.objects.get(`renditions/c-1/e-1/${sha256}/runs.json`))).runs;

  it('are not deaths: a disk that is full twice does not make the film unreadable', async () => {
    const { summary, workers } = await check('full', FULL_TWICE);
    expect(summary).toMatchObject({ verdict: 'accepted' });
    expect(workers).toBe(1);
  });

  it('end with the second worker that the film takes with it, and the runs that did it are on record', async () => {
    const { summary, workers } = await check('deadly', DEADLY);
    expect(summary).toMatchObject({ verdict: 'unprocessable', runs: { count: 2 } });
    expect(workers).toBe(3);
    expect(recordsOf()).toEqual(
      Array.from({ length: 2 }, () =>
        expect.objectContaining({
          tool: 'ffmpeg',
          exit: 'worker-lost',
          commandLine: expect.stringContaining('-i file:in.mp4'),
        }),
      ),
    );
    for (const { wallMs } of recordsOf()) expect(wallMs).toBeGreaterThan(1_000);
  });
});
