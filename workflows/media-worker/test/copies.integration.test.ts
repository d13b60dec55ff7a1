import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { FilmPrint } from '@hoithi/contracts';
import { PassageIndex } from '@hoithi/novelty';
import { makeFilm } from '@hoithi/testkit/films';
import { matchFilms } from '../../../services/intake/src/radar/match-films';
import { mergePrints } from '../../../services/intake/src/radar/merge-prints';
import { readPrint } from '../../../services/intake/src/radar/read-print';
import type { FingerprintRow } from '../../../services/intake/src/store/radar-rows';
import { type FilmLooks, lookAtFilm } from './support/look-at-film';

jest.setTimeout(300_000);

const run = promisify(execFile);
const ffmpeg = (...args: readonly string[]) => run('ffmpeg', ['-nostdin', '-v', 'error', '-y', ...args]);
/** A key frame every two seconds, as phones and editing programs write them; no fingerprint hears the sound, so it may be plain. */
const X264 = '-c:v libx264 -preset ultrafast -g 16 -pix_fmt yuv420p -c:a aac -aac_coder fast -ac 1'.split(' ');
const SCENE_SECONDS = 10;

let folder: string;
const at = (name: string): string => join(folder, `${name}.mp4`);

/** Scenes one after the other, each with pictures of its own. */
async function makeScenes(name: string, of: { readonly scenes: number; readonly firstSeed: number }): Promise<void> {
  const scenes = Array.from({ length: of.scenes }, (_, place) => `${name}-${place}`);
  for (const [place, scene] of scenes.entries()) {
    await makeFilm({
      path: at(scene),
      seconds: SCENE_SECONDS,
      width: 320,
      height: 180,
      title: scene,
      narration: 'Chuyển đổi số ở bản',
      withAudio: true,
      fps: 8,
      seed: of.firstSeed + place,
    });
  }
  const list = join(folder, `${name}.txt`);
  await writeFile(list, scenes.map((scene) => `file '${at(scene)}'\n`).join(''));
  await ffmpeg('-f', 'concat', '-safe', '0', '-i', list, ...X264, at(name));
}

const rowOf = (owner: string, looks: readonly FilmPrint[]): FingerprintRow =>
  looks.reduce<FingerprintRow | null>(
    (known, print) => ({
      _id: `entry/${owner}/1`,
      ownerId: owner,
      version: 1,
      recordedAtMs: 0,
      ...mergePrints(known, { print }),
    }),
    null,
  )!;

describe('a copy of a film, seen as the workers see it and looked for as intake does', () => {
  let film: FilmLooks;
  let other: FilmLooks;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hoithi-copies-'));
    await makeScenes('film', { scenes: 5, firstSeed: 11 });
    await makeScenes('other', { scenes: 4, firstSeed: 51 });
    const scratch = join(folder, 'scratch');
    film = await lookAtFilm(at('film'), scratch);
    other = await lookAtFilm(at('other'), scratch);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** Both films of the site have had their preview; the copy is known by its verdict alone, and then by its preview too. */
  const search = async (args: readonly string[]) => {
    await ffmpeg(...args, at('copy'));
    const copy = await lookAtFilm(at('copy'), join(folder, 'scratch'));
    const known = [rowOf('a-film', [film.verdict, film.preview]), rowOf('b-other', [other.verdict, other.preview])];
    const index = new PassageIndex();
    for (const row of known) index.add({ key: row._id, group: row.ownerId, fingerprint: readPrint(row.data) });
    const askFor = (looks: readonly FilmPrint[]) => {
      const row = rowOf('c-copy', looks);
      const found = index.search(readPrint(row.data), { group: row.ownerId }).map(({ key }) => key);
      const same = known.filter(({ videoPackets }) => videoPackets === row.videoPackets).map(({ _id }) => _id);
      return known.filter(({ _id }) => [...found, ...same].includes(_id)).flatMap((one) => matchFilms(one, row) ?? []);
    };
    return { atVerdict: askFor([copy.verdict]), atPreview: askFor([copy.verdict, copy.preview]) };
  };
  const original = () => ['-i', at('film')] as const;
  const sharedMs = ({ passages }: { readonly passages: readonly { fromAMs: number; toAMs: number }[] }): number =>
    passages.reduce((sum, { fromAMs, toAMs }) => sum + toAMs - fromAMs, 0);

  it('put into a new container is known by its packets, at once', async () => {
    const { atVerdict, atPreview } = await search([...original(), '-c', 'copy', '-movflags', '+frag_keyframe']);
    expect(atVerdict).toMatchObject([{ a: 'entry/a-film/1', kind: 'same-packets', strength: 99 }]);
    expect(atPreview).toMatchObject([{ a: 'entry/a-film/1', kind: 'same-packets' }]);
  });

  it.each([
    ['encoded again at half the size', ['-vf', 'scale=160:-2', '-crf', '32', ...X264]],
    ['cropped by 8 %', ['-vf', 'crop=iw*0.92:ih*0.92,scale=320:180', ...X264]],
    ['with a logo and more light', ['-vf', 'drawbox=8:8:60:28:white:fill,eq=brightness=0.06', ...X264]],
    ['that begins 5 s later', ['-ss', '5', ...X264]],
    ['played at 1.05 times its speed', ['-vf', 'setpts=PTS/1.05', '-af', 'atempo=1.05', ...X264]],
  ])('%s is found as the whole film, at its verdict and by its preview', async (_case, args) => {
    for (const matches of Object.values(await search([...original(), ...args]))) {
      expect(matches).toMatchObject([{ a: 'entry/a-film/1', kind: 'film' }]);
      expect(matches[0]!.passages.every(({ mirrored }) => !mirrored)).toBe(true);
    }
  });

  it('seen in a mirror is found, and said to be mirrored', async () => {
    for (const matches of Object.values(await search([...original(), '-vf', 'hflip', ...X264]))) {
      expect(matches).toMatchObject([{ a: 'entry/a-film/1', kind: 'film' }]);
      expect(matches[0]!.passages[0]?.mirrored).toBe(true);
    }
  });

  it('of 20 s inside another film is found where it stands in both', async () => {
    const graph =
      '[0:v]trim=0:12,setpts=PTS-STARTPTS[a];[1:v]trim=15:35,setpts=PTS-STARTPTS[b];[0:v]trim=12:20,setpts=PTS-STARTPTS[c];[a][b][c]concat=n=3:v=1:a=0[v]';
    const inputs = ['-i', at('other'), ...original(), '-filter_complex', graph, '-map', '[v]', '-map', '0:a'];
    const { atPreview } = await search([...inputs, ...X264]);
    const borrowed = atPreview.find(({ a }) => a === 'entry/a-film/1');
    const [passage] = borrowed?.passages ?? [];
    expect(borrowed?.kind).toBe('passage');
    expect(Math.abs((passage?.fromAMs ?? 0) - 15_000)).toBeLessThanOrEqual(2_000);
    expect(Math.abs((passage?.fromBMs ?? 0) - 12_000)).toBeLessThanOrEqual(2_000);
    expect(Math.abs((passage?.toBMs ?? 0) - 32_000)).toBeLessThanOrEqual(2_000);
    expect(sharedMs(borrowed!)).toBeGreaterThan(15_000);
  });

  it('is not seen in another film', async () => {
    await makeScenes('third', { scenes: 3, firstSeed: 91 });
    const { atVerdict, atPreview } = await search(['-i', at('third'), '-c', 'copy']);
    expect([atVerdict, atPreview]).toEqual([[], []]);
  });
});
