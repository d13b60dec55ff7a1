import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A small real MP4 with picture and sound: few frames a second, so that minutes of film are made in a second. */
export async function makeFilm(film: {
  readonly path: string;
  readonly seconds: number;
  readonly size?: string;
}): Promise<void> {
  const { path, seconds, size = '1280x720' } = film;
  const picture = `-f lavfi -i color=c=0x0b5cad:s=${size}:r=2:d=${seconds}`;
  const sound = `-f lavfi -i anullsrc=r=8000:cl=mono:d=${seconds}`;
  const codecs = '-c:v libx264 -preset ultrafast -tune stillimage -g 60 -pix_fmt yuv420p -c:a aac -b:a 16k';
  const words = `-v error -y ${picture} ${sound} ${codecs} -t ${seconds} -movflags +faststart`.split(' ');
  await run('ffmpeg', [...words, path]);
}
