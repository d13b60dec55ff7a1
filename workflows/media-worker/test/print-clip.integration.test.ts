import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { detectSandbox } from '@hoithi/media';
import { decodeFingerprint } from '@hoithi/novelty';
import { createLogger } from '@hoithi/platform';
import { createFilmKit } from '../../../packages/media/test/torture/film-kit';
import { createPrintClip } from '../src/activities/print-clip';
import type { ClipStation } from '../src/clip-station';
import { type ObjectStore, startObjectStore } from './support/object-store';
import { runAsActivity } from './support/run-as-activity';

jest.setTimeout(120_000);

describe('the fingerprint of a reference clip as an activity', () => {
  let folder: string;
  let scratch: string;
  let store: ObjectStore;
  const told: Parameters<ClipStation['recordClip']>[0][] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hoithi-print-clip-'));
    scratch = join(folder, 'scratch');
    store = await startObjectStore();
  });
  afterEach(async () => {
    told.splice(0);
    expect(await readdir(scratch)).toEqual([]);
  });
  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  const print = async (bytes: Buffer, options: Parameters<typeof runAsActivity>[1] = {}) => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const objectKey = `clips/k-1/${sha256}.mp4`;
    store.objects.set(objectKey, bytes);
    const printClip = createPrintClip({
      sandbox: await detectSandbox(),
      scratch,
      logger: createLogger({ service: 'test', level: 'silent' }),
      urlsOf: async ({ get, put }) => ({
        get: Object.fromEntries(get.map((key) => [key, store.urlOf(key)])),
        put: Object.fromEntries(put.map(({ key }) => [key, store.urlOf(key)])),
      }),
      recordClip: async (telling) => told.push(telling),
    });
    const clip = { clipId: 'k-1', objectKey, sha256, bytes: bytes.length } as Parameters<typeof printClip>[0];
    const { result } = runAsActivity(() => printClip(clip), options);
    return { result, base: `clips/k-1/${sha256}` };
  };
  const exitsOf = (base: string): readonly string[] =>
    JSON.parse(String(store.objects.get(`${base}/runs.json`))).runs.map(
      ({ tool, exit }: { tool: string; exit: string }) => `${tool} ${exit}`,
    );

  it('has one picture for each second, a play copy, and the records of its runs', async () => {
    const { result, base } = await print(await readFile(await createFilmKit(folder).base()));
    expect(await result).toEqual({ failure: null });
    expect(told).toMatchObject([
      { clipId: 'k-1', play: `${base}/play.mp4`, print: { videoPackets: expect.any(String) } },
    ]);
    const { pictures } = decodeFingerprint(Buffer.from(told[0]?.print.data ?? '', 'base64'));
    expect([pictures.basis, pictures.timesMs.length]).toEqual(['seconds', 5]);
    expect(exitsOf(base)).toEqual(['ffprobe 0', 'ffmpeg 0']);
  });

  it('is given up where the clip has taken two workers with it, and the runs that did it are on record', async () => {
    const running = { tool: 'ffmpeg', commandLine: 'ffmpeg -i file:in.mp4', exit: 'running', wallMs: 9, messages: [] };
    const lastHeartbeat = { phase: 'renditions', percent: 50, deaths: 1, lost: [], running };
    const { result, base } = await print(Buffer.from('any'), { attempt: 2, lastHeartbeat });
    expect(await result).toMatchObject({ failure: { code: 'UNPROCESSABLE' } });
    expect(exitsOf(base)).toEqual(['ffmpeg worker-lost']);
    expect(told).toEqual([]);
  });
});
