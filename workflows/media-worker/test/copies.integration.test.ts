import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { compareFilms, makeFingerprint, type FilmComparison, type FilmFingerprint } from '@hoithi/novelty';
import { makeFilm } from '@hoithi/testkit/films';

jest.setTimeout(300_000);

const run = promisify(execFile);
const ffmpeg = (...args: readonly string[]) => run('ffmpeg', ['-nostdin', '-v', 'error', '-y', ...args]);
const X264 = ['-c:v', 'libx264', '-preset', 'ultrafast', '-c:a', 'aac'] as const;
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
  await ffmpeg('-f', 'concat', '-safe', '0', '-i', list, '-c', 'copy', at(name));
}

/** One grey picture a second and the sound, as the preview's full decode and gate 2 give them. */
async function printOf(name: string): Promise<FilmFingerprint> {
  const [grey, times, sound] = ['grey', 'times', 'sound'].map((part) => join(folder, `${name}.${part}`)) as [
    string,
    string,
    string,
  ];
  const pictures =
    "[0:v:0]select='isnan(prev_selected_t)+gte(t-prev_selected_t,0.98)',scale=32:18:flags=area,format=gray,split=2[g][t]";
  const read = ['-i', at(name), '-filter_complex', pictures];
  const pixels = ['-map', '[g]', '-fps_mode', 'passthrough', '-f', 'rawvideo', grey];
  const instants = ['-map', '[t]', '-fps_mode', 'passthrough', '-enc_time_base', '1:1000', '-f', 'framecrc', times];
  const heard = ['-map', '0:a:0', '-ac', '1', '-ar', '11025', '-f', 'chromaprint', '-fp_format', 'raw', sound];
  await ffmpeg(...read, ...pixels, ...instants, ...heard);
  const timesMs = (await readFile(times, 'utf8'))
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => Number(line.split(',')[2]));
  const items = await readFile(sound);
  return makeFingerprint({
    durationMs: (timesMs.at(-1) ?? 0) + 1_000,
    basis: 'seconds',
    width: 32,
    height: 18,
    grey: await readFile(grey),
    timesMs,
    soundItems: new Uint32Array(new Uint8Array(items).buffer),
  });
}

describe('a copy of a film', () => {
  let film: FilmFingerprint;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hoithi-copies-'));
    await makeScenes('film', { scenes: 5, firstSeed: 11 });
    await makeScenes('other', { scenes: 4, firstSeed: 51 });
    film = await printOf('film');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const compare = async (args: readonly string[]): Promise<FilmComparison> => {
    await ffmpeg(...args, at('copy'));
    return compareFilms(film, await printOf('copy'));
  };
  const original = () => ['-i', at('film')] as const;

  it.each([
    ['put into a new container', ['-c', 'copy'], 95],
    ['encoded again at half the size', ['-vf', 'scale=160:-2', '-crf', '32', ...X264], 90],
    ['cropped by 8 %', ['-vf', 'crop=iw*0.92:ih*0.92', ...X264], 90],
    ['with a logo and more light', ['-vf', 'drawbox=8:8:60:28:white:fill,eq=brightness=0.06', ...X264], 90],
    ['that begins 5 s later', ['-ss', '5', ...X264], 90],
    ['played at 1.05 times its speed', ['-vf', 'setpts=PTS/1.05', '-af', 'atempo=1.05', ...X264], 60],
  ])('%s is found in pictures', async (_case, args, coverage) => {
    const found = await compare([...original(), ...args]);
    expect(found.evidence).toMatch(/^pictures/);
    expect(found.coverage).toBeGreaterThanOrEqual(coverage);
    expect(found.passages.every(({ mirrored }) => !mirrored)).toBe(true);
  });

  it('seen in a mirror is found, and said to be mirrored', async () => {
    const found = await compare([...original(), '-vf', 'hflip', ...X264]);
    expect(found.coverage).toBeGreaterThanOrEqual(90);
    expect(found.passages[0]?.mirrored).toBe(true);
  });

  it('of 20 s inside another film is found where it stands in both', async () => {
    const graph =
      '[0:v]trim=0:12,setpts=PTS-STARTPTS[a];[1:v]trim=15:35,setpts=PTS-STARTPTS[b];[0:v]trim=12:20,setpts=PTS-STARTPTS[c];[a][b][c]concat=n=3:v=1:a=0[v]';
    const inputs = ['-i', at('other'), ...original(), '-filter_complex', graph, '-map', '[v]', '-map', '0:a'];
    const found = await compare([...inputs, ...X264]);
    const [passage] = found.passages;
    expect(found.evidence).toBe('pictures');
    expect(Math.abs((passage?.fromAMs ?? 0) - 15_000)).toBeLessThanOrEqual(2_000);
    expect(Math.abs((passage?.fromBMs ?? 0) - 12_000)).toBeLessThanOrEqual(2_000);
    expect(Math.abs((passage?.toBMs ?? 0) - 32_000)).toBeLessThanOrEqual(2_000);
  });

  it('is not seen in another film', async () => {
    expect((await compare(['-i', at('other'), '-c', 'copy'])).passages).toEqual([]);
  });
});
