import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { inspectFilm } from '../src/inspect-film';
import { makePreview, type Preview } from '../src/preview/make-preview';
import { linkInput, makeJobFolder, removeJobFolder } from '../src/sandbox/job-folder';
import { detectSandbox, type Sandbox } from '../src/sandbox/sandbox';
import { AAC, createFilmKit, H264, PICTURE, SOUND, type FilmKit } from './torture/film-kit';
import { SHORT_FILM_PROFILE } from './torture/short-film-profile';

const run = promisify(execFile);
jest.setTimeout(240_000);

type ProbedStream = {
  readonly codec_type: string;
  readonly codec_name?: string;
  readonly width?: number;
  readonly height?: number;
  readonly pix_fmt?: string;
  readonly level?: number;
  readonly channels?: number;
};
type Seen = { readonly codec: string; readonly size: string; readonly pixels: string; readonly level: number };
type Looked = Preview & {
  readonly seen: Readonly<Record<string, Seen>>;
  readonly channels: number | undefined;
  readonly playlists: Readonly<Record<string, string>>;
};

describe('the preview of a film', () => {
  let folder: string;
  let kit: FilmKit;
  let sandbox: Sandbox;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hoithi-preview-'));
    kit = createFilmKit(folder);
    sandbox = await detectSandbox();
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function look(path: string): Promise<Looked> {
    const job = await makeJobFolder(join(folder, 'jobs'));
    try {
      await linkInput(job, path);
      const preview = await makePreview({ job, sandbox, profile: SHORT_FILM_PROFILE, playCopy: 'if-needed' });
      const { renditions, play, hls } = preview.files;
      const films = [...renditions.map((one) => one.path), ...(play === null ? [] : [play])];
      const seen: Record<string, Seen> = {};
      let channels: number | undefined;
      for (const film of films) {
        const { stdout } = await run('ffprobe', ['-v', 'error', '-of', 'json', '-show_streams', film]);
        const { streams } = JSON.parse(stdout) as { streams: ProbedStream[] };
        const picture = streams.find((stream) => stream.codec_type === 'video');
        channels = streams.find((stream) => stream.codec_type === 'audio')?.channels;
        seen[basename(film, '.mp4')] = {
          codec: picture?.codec_name ?? '',
          size: `${picture?.width}x${picture?.height}`,
          pixels: picture?.pix_fmt ?? '',
          level: picture?.level ?? 0,
        };
      }
      const lists = hls.filter((file) => file.endsWith('.m3u8'));
      const playlists = Object.fromEntries(
        await Promise.all(lists.map(async (file) => [basename(file), await readFile(file, 'utf8')] as const)),
      );
      return { ...preview, seen, channels, playlists };
    } finally {
      await removeJobFolder(job);
    }
  }

  const sizes = (seen: Looked['seen']): Record<string, string> =>
    Object.fromEntries(Object.entries(seen).map(([name, { size }]) => [name, size]));

  it('has two renditions, HLS over both, and one grey picture per second, and needs no play copy', async () => {
    const { seen, files, playlists, greySeconds, finding, decode } = await look(await kit.base());
    expect(sizes(seen)).toEqual({ '720p': '1280x720', '480p': '854x480' });
    expect(files.play).toBeNull();
    expect(files.hls.map((file) => basename(file))).toEqual([
      '480p.m3u8',
      '480p.m4s',
      '720p.m3u8',
      '720p.m4s',
      'master.m3u8',
    ]);
    expect(playlists['master.m3u8']).toMatch(/RESOLUTION=1280x720[^]*720p\.m3u8[^]*RESOLUTION=854x480[^]*480p\.m3u8/);
    expect(playlists['720p.m3u8']).toMatch(/#EXT-X-MAP:URI="720p.m4s",BYTERANGE=[^]*#EXT-X-ENDLIST/);
    expect(greySeconds.map(({ atMs }) => Math.round(atMs / 1000))).toEqual([0, 1, 2, 3, 4, 5]);
    expect(greySeconds.every(({ grey }) => grey.length === 32 * 18)).toBe(true);
    expect({ finding, frames: decode.checkedFrames }).toEqual({ finding: undefined, frames: 180 });
  });

  it('of a 10-bit HDR film in H.265 comes with a play copy that every browser shows', async () => {
    const film = await kit.make(
      'hevc10.mp4',
      `${PICTURE.replace('r=30', 'r=10')} ${SOUND} -c:v libx265 -preset ultrafast -x265-params log-level=error -pix_fmt yuv420p10le -tag:v hvc1 -color_trc arib-std-b67 -color_primaries bt2020 -colorspace bt2020nc ${AAC}`,
    );
    const { seen, finding } = await look(film);
    expect(seen['play-h264']).toEqual({ codec: 'h264', size: '1280x720', pixels: 'yuv420p', level: 40 });
    expect(finding).toBeUndefined();
  });

  it('of a film held upright stays upright, also where only a matrix says so', async () => {
    const upright = await kit.make(
      'upright.mp4',
      `${PICTURE.replace('1280x720', '1080x1920').replace('r=30', 'r=5')} ${SOUND} ${H264} ${AAC}`,
    );
    expect(sizes((await look(upright)).seen)).toEqual({ '720p': '720x1280', '480p': '480x854' });
    const turned = await kit.patch('turned.mp4', await kit.base(), (film) => {
      const at = film.indexOf('tkhd') + 4 + 40;
      [0, 0x1_0000, 0, -0x1_0000, 0].forEach((value, index) => film.writeInt32BE(value, at + index * 4));
      return film;
    });
    expect(sizes((await look(turned)).seen)).toEqual({
      '720p': '720x1280',
      '480p': '480x854',
      'play-h264': '720x1280',
    });
  });

  it('of a 4K film is delivered in full HD, with stereo from 5.1', async () => {
    const film = await kit.make(
      'uhd.mp4',
      `-f lavfi -i testsrc2=s=3840x2160:r=10:d=3 -f lavfi -i aevalsrc=exprs=0.2*sin(440*6.28*t)|0|0.1*sin(300*6.28*t)|0|0|0:c=5.1:s=48000:d=3 ${H264} ${AAC}`,
    );
    const { seen, channels } = await look(film);
    expect(sizes(seen)).toEqual({ '720p': '1280x720', '480p': '854x480', 'play-h264': '1920x1080' });
    expect(channels).toBe(2);
  });

  it('of a film of uneven frame rate keeps its pictures and its length, and never fills a gap', async () => {
    const film = await kit.make(
      'vfr.mp4',
      `${PICTURE} ${SOUND} -vf select=not(mod(n\\,3))+gt(t\\,3) -fps_mode vfr ${H264} ${AAC}`,
    );
    const { decode, greySeconds, finding } = await look(film);
    expect({ frames: decode.checkedFrames, lost: decode.lostFrames, finding }).toEqual({
      frames: expect.any(Number),
      lost: 0,
      finding: undefined,
    });
    expect(decode.checkedFrames).toBeLessThan(130);
    expect(greySeconds).toHaveLength(6);
  });

  it('of a small film is not enlarged, and one of odd size and odd pixels is even and square', async () => {
    const small = await kit.make(
      'small.mp4',
      `${PICTURE.replace('1280x720', '640x360').replace('r=30', 'r=5')} ${SOUND} ${H264} ${AAC}`,
    );
    expect(sizes((await look(small)).seen)).toEqual({ '480p': '640x360' });
    const skewed = await kit.make(
      'skewed.mp4',
      `${PICTURE.replace('1280x720', '1440x1080').replace('r=30', 'r=5')} ${SOUND} -vf setsar=4/3 ${H264} ${AAC}`,
    );
    expect(sizes((await look(skewed)).seen)).toMatchObject({ '720p': '1280x720', '480p': '854x480' });
  });

  it('finds the damage in the middle of a film that the verdict on its key frames accepts', async () => {
    const film = await kit.base();
    const packets = await run('ffprobe', [
      '-v',
      'error',
      '-of',
      'json',
      '-select_streams',
      'v',
      '-show_entries',
      'packet=pos,size,flags',
      film,
    ]);
    const { packets: pictures } = JSON.parse(packets.stdout) as {
      packets: readonly { readonly pos: string; readonly size: string; readonly flags: string }[];
    };
    // What a bad card or a broken copy does: other bytes inside pictures, and every length and key frame as it was.
    const damaged = await kit.patch('damaged.mp4', film, (bytes) => {
      for (const { pos, size, flags } of pictures.slice(70, 110)) {
        if (flags.startsWith('K')) continue;
        const [from, to] = [Number(pos) + 150, Number(pos) + Number(size) - 50];
        for (let at = from; at < to; at += 1) bytes[at] = (Math.imul(at, 2_654_435_761) >>> 13) & 255;
      }
      return bytes;
    });
    const job = await makeJobFolder(join(folder, 'jobs'));
    await linkInput(job, damaged);
    const { verdict } = await inspectFilm({ job, sandbox, profile: SHORT_FILM_PROFILE });
    await removeJobFolder(job);
    expect(verdict).toMatchObject({ verdict: 'accepted', findings: [] });
    const { finding, files } = await look(damaged);
    expect(finding).toMatchObject({ code: 'CORRUPT', severity: 'must-fix', required: '0' });
    expect(finding?.text.vi).toMatch(/^Dữ liệu phim bị hỏng ở \d+ chỗ/);
    expect(files.renditions).toHaveLength(2);
  });

  it('leaves no process and no file behind when it is cancelled', async () => {
    const job = await makeJobFolder(join(folder, 'jobs'));
    await linkInput(job, await kit.base());
    const abort = new AbortController();
    const going = makePreview({ job, sandbox, profile: SHORT_FILM_PROFILE, playCopy: 'always', signal: abort.signal });
    setTimeout(() => abort.abort(new Error('no longer wanted')), 400);
    await expect(going).rejects.toThrow('no longer wanted');
    const { stdout } = await run('ps', ['-eo', 'args']);
    expect(stdout.split('\n').filter((line) => line.includes(job.path))).toEqual([]);
    await removeJobFolder(job);
  });
});
