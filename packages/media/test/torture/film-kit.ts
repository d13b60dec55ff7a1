import { execFile } from 'node:child_process';
import { access, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export type FilmKit = {
  /** Runs ffmpeg with a line of arguments that ends before the output; `{base}` in it is the ordinary film. Gives the path of NAME. */
  readonly make: (name: string, line: string) => Promise<string>;
  /** The ordinary film that most cases are made from: 6 s, 1280x720, 30 fps, H.264 and stereo AAC, index at the end. */
  readonly base: () => Promise<string>;
  /** A changed copy of a film. */
  readonly patch: (name: string, source: string, change: (film: Buffer) => Buffer) => Promise<string>;
  readonly write: (name: string, content: Uint8Array | string) => Promise<string>;
};

export const PICTURE = '-f lavfi -i testsrc2=s=1280x720:r=30:d=6';
export const SOUND = '-f lavfi -i aevalsrc=exprs=0.2*sin(440*6.28*t)|0.2*sin(550*6.28*t):s=48000:d=6';
/** The base film's picture without encoding it again, under other sound. */
export const SAME_PICTURE = '-i {base} -map 0:v -map 0:a -c:v copy';
/** Two pictures a second are enough where the codec is all that matters. */
export const FEW = '-f lavfi -i testsrc2=s=1280x720:r=2:d=6';
export const H264 = '-c:v libx264 -preset ultrafast -pix_fmt yuv420p -g 30';
export const AAC = '-c:a aac -b:a 96k';

/** Makes films with ffmpeg in a folder; a file that is there already is not made again. `small`: what would be HD has a quarter of the pixels. */
export function createFilmKit(folder: string, { small = false } = {}): FilmKit {
  const waiting = new Map<string, Promise<string>>();
  const once = (name: string, produce: (path: string) => Promise<unknown>): Promise<string> => {
    const path = join(folder, name);
    const made =
      waiting.get(name) ??
      access(path).then(
        () => path,
        () => produce(path).then(() => path),
      );
    waiting.set(name, made);
    return made;
  };
  const make: FilmKit['make'] = (name, line) =>
    once(name, async (path) => {
      const whole = line.includes('{base}') ? line.replaceAll('{base}', await base()) : line;
      const full = small ? whole.replaceAll('1280x720', '640x360') : whole;
      const words = full.split(' ').filter((word) => word !== '');
      await run('ffmpeg', ['-nostdin', '-v', 'error', '-y', ...words, path], { maxBuffer: 16_000_000 });
    });
  const base: FilmKit['base'] = () => make('base.mp4', `${PICTURE} ${SOUND} ${H264} ${AAC}`);
  return {
    make,
    base,
    patch: (name, source, change) => once(name, async (path) => writeFile(path, change(await readFile(source)))),
    write: (name, content) => once(name, (path) => writeFile(path, content)),
  };
}

/** Writes a 32-bit number behind the n-th occurrence of a box name; offset 0 is the first byte of its payload. */
export function pokeBox(
  film: Buffer,
  poke: { readonly box: string; readonly nth?: number; readonly offset: number; readonly value: number },
): Buffer {
  const copy = Buffer.from(film);
  let at = copy.indexOf('moov');
  for (let seen = 0; seen <= (poke.nth ?? 0); seen += 1) at = copy.indexOf(poke.box, at + 1);
  if (at < 0) throw new Error(`no box ${poke.box}`);
  copy.writeUInt32BE(poke.value >>> 0, at + 4 + poke.offset);
  return copy;
}

/** A film whose index is at the end with the tags of the movie moved before its tracks; ffmpeg then counts the cover picture first. */
export function moveTagsToFront(film: Buffer): Buffer {
  const moov = film.lastIndexOf('moov') - 4;
  const tags = film.lastIndexOf('udta') - 4;
  const firstTrack = film.indexOf('trak', moov) - 4;
  return Buffer.concat([film.subarray(0, firstTrack), film.subarray(tags), film.subarray(firstTrack, tags)]);
}
