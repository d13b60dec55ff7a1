/** The films that the steps work on: five minutes in 1080p at about 10 Mbit/s. Made once per machine and kept between runs. */
import { spawn } from 'node:child_process';
import { existsSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Moving patterns under noise cost a decoder about what a camera's pictures do. A change of the recipe changes the name. */
const recipe = (rate, keyFrames) =>
  `-f lavfi -i testsrc2=s=1920x1080:r=${rate}:d=20 -f lavfi -i anoisesrc=a=0.1:d=20 -vf noise=alls=14:allf=t -c:v libx264 -preset veryfast -profile:v high -b:v 9800k -maxrate 11M -bufsize 10M -pix_fmt yuv420p ${keyFrames} -c:a aac -b:a 160k -ac 2`;
const FILMS = {
  usual: { name: 'hoithi-bench-film-1080p-300s-1.mp4', picture: recipe(30, '-g 60') },
  /** As encoders make it by default at 24 pictures per second: ten seconds and a half between two key frames, so all is decoded. */
  rareKeyFrames: { name: 'hoithi-bench-film-1080p-300s-g250-1.mp4', picture: recipe(24, '-g 250 -sc_threshold 0') },
};

/** Runs a tool on a line of arguments; what it cost is what the operating system counts for it. */
export const run = (tool, line, cwd) =>
  new Promise((resolve, reject) => {
    const child = spawn('/usr/bin/time', ['-q', '-f', 'usage %U %S %M', tool, ...line.split(' ')], {
      cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk) => (said = (said + chunk).slice(-2000)));
    child.on('error', reject);
    child.on('close', (code) => {
      const [, user, system, peak] = /^usage (\S+) (\S+) (\d+)$/m.exec(said) ?? [];
      if (code !== 0 || user === undefined) reject(new Error(`${tool} ${code}: ${said}`));
      else resolve({ cpuMs: (Number(user) + Number(system)) * 1000, peakMemoryKiB: Number(peak) });
    });
  });

export async function benchFilm(folder, kind = 'usual') {
  const { name, picture } = FILMS[kind];
  const cached = join(tmpdir(), name);
  if (existsSync(cached)) return cached;
  process.stderr.write(`making the film (${kind}) …\n`);
  await run('ffmpeg', `-nostdin -v error -y ${picture} piece.mp4`, folder);
  await run('ffmpeg', `-nostdin -v error -y -stream_loop 14 -i piece.mp4 -t 300 -c copy ${name}`, folder);
  try {
    renameSync(join(folder, name), cached);
    return cached;
  } catch {
    // Another disk: this run uses its own copy.
    return join(folder, name);
  }
}
