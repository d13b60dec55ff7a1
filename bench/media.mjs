/**
 * `npm run bench -- media`: every step of the verdict as a ratio to one plain decode (D) of the same five-minute 1080p film in
 * the same run, and what PeerTube does with an upload as the peer line (ffprobe, one thumbnail, its 720p transcode).
 * Goals: full verdict <= 0.15 D and < 10 s on 2 idle cores, header verdict < 0.1 s, ffmpeg < 250 MiB.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const { readContestFile, buildContest } = require('@hoithi/contest');
const {
  detectSandbox,
  inspectContainer,
  inspectFilm,
  linkInput,
  makeJobFolder,
  openFileReader,
  removeJobFolder,
} = require('@hoithi/media');

const TICKS_PER_SECOND = 100;
const DECODES = 3;
const folder = mkdtempSync(join(tmpdir(), 'hoithi-bench-media-'));
const film = join(folder, 'film.mp4');
const contestFile = new URL('../contests/sonla-2024.yaml', import.meta.url).pathname;
const profile = buildContest(readContestFile(contestFile), { startAtMs: Date.now() }).definition.video;

/** CPU seconds of this process and of all children that have ended. */
function cpuSeconds() {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ');
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS_PER_SECOND;
}

/** Largest resident memory any ffmpeg below this process has had, sampled four times a second. */
function watchMemory() {
  let peak = 0;
  const timer = setInterval(() => {
    for (const pid of descendants()) peak = Math.max(peak, residentMiB(pid));
  }, 250);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

function descendants() {
  const parents = new Map();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const stat = read(`/proc/${pid}/stat`);
    if (stat) parents.set(pid, stat.split(') ')[1].split(' ')[1]);
  }
  const isOurs = (pid) => pid === String(process.pid) || (parents.has(pid) && pid !== '0' && isOurs(parents.get(pid)));
  return [...parents.keys()].filter((pid) => pid !== String(process.pid) && isOurs(pid));
}

const residentMiB = (pid) => Number(/VmHWM:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

const run = (tool, line) =>
  new Promise((resolve, reject) => {
    const child = spawn(tool, line.split(' '), { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk) => (said = (said + chunk).slice(-500)));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${tool} ${code}: ${said}`))));
  });

async function measure(name, work) {
  const stop = watchMemory();
  const [cpu, began] = [cpuSeconds(), performance.now()];
  const note = await work();
  return { name, wall: (performance.now() - began) / 1000, cpu: cpuSeconds() - cpu, memory: stop(), note: note ?? '' };
}

async function verdict(sandbox) {
  const job = await makeJobFolder(join(folder, 'jobs'));
  try {
    await linkInput(job, film);
    const inspection = await inspectFilm({ job, profile, sandbox });
    return `${inspection.verdict.verdict}, gate ${inspection.verdict.gate}`;
  } finally {
    await removeJobFolder(job);
  }
}

async function header() {
  const reader = await openFileReader(film);
  const report = await inspectContainer(reader);
  await reader.close();
  return `${report.bytesRead} bytes read`;
}

try {
  process.stderr.write('making the film …\n');
  const picture =
    '-f lavfi -i testsrc2=s=1920x1080:r=30:d=20 -f lavfi -i anoisesrc=a=0.1:d=20 -vf noise=alls=14:allf=t';
  await run(
    'ffmpeg',
    `-nostdin -v error -y ${picture} -c:v libx264 -preset veryfast -profile:v high -b:v 9800k -maxrate 11M -bufsize 10M -pix_fmt yuv420p -g 60 -c:a aac -b:a 160k -ac 2 piece.mp4`,
  );
  await run('ffmpeg', '-nostdin -v error -y -stream_loop 14 -i piece.mp4 -t 300 -c copy film.mp4');
  const sandbox = await detectSandbox();
  const decodes = [];
  for (let round = 0; round < DECODES; round += 1) {
    decodes.push(
      await measure('plain decode (D)', () => run('ffmpeg', '-nostdin -v error -threads 2 -i film.mp4 -f null -')),
    );
  }
  const D = decodes.toSorted((one, other) => one.cpu - other.cpu)[Math.floor(DECODES / 2)];
  const rows = [D];
  rows.push(await measure('gate 0: box reader', header));
  // bubblewrap does not hand on the CPU time of what ran inside, so CPU is measured with limits only.
  const full = await measure('full verdict, limits only', () => verdict({ kind: 'prlimit' }));
  rows.push(full);
  const boxed = await measure(`full verdict, ${sandbox.kind}`, () => verdict(sandbox));
  rows.push({ ...boxed, cpu: undefined });
  const pair = await measure('two verdicts side by side', () =>
    Promise.all([verdict(sandbox), verdict(sandbox)]).then(() => ''),
  );
  pair.cpu = undefined;
  pair.note = `${(120 / pair.wall).toFixed(1)} films per minute`;
  rows.push(pair);
  rows.push(
    await measure('peer: PeerTube on upload', async () => {
      await run('ffprobe', '-v error -show_format -show_streams -show_chapters film.mp4');
      await run('ffmpeg', '-nostdin -v error -y -ss 150 -i film.mp4 -frames:v 1 -vf scale=850:480 thumb.jpg');
      await run(
        'ffmpeg',
        '-nostdin -v error -y -i film.mp4 -threads 2 -c:v libx264 -preset veryfast -vf scale=-2:720 -crf 23 -maxrate 3200k -bufsize 6400k -r 30 -b_strategy 1 -bf 16 -pix_fmt yuv420p -g 60 -c:a copy -map_metadata -1 -movflags faststart peer.mp4',
      );
    }),
  );
  const cell = (value, width) => String(value).padStart(width);
  process.stdout.write(
    `${'step'.padEnd(30)}${cell('wall s', 9)}${cell('cpu s', 9)}${cell('x D', 9)}${cell('MiB', 8)}  note\n`,
  );
  for (const { name, wall, cpu, memory, note } of rows) {
    const ratio = cpu === undefined ? '-' : (cpu / D.cpu).toFixed(3);
    process.stdout.write(
      `${name.padEnd(30)}${cell(wall.toFixed(2), 9)}${cell(cpu?.toFixed(2) ?? '-', 9)}${cell(ratio, 9)}${cell(Math.round(memory), 8)}  ${note}\n`,
    );
  }
  const good = full.cpu <= 0.15 * D.cpu && full.memory < 250;
  process.stdout.write(`goal (full verdict <= 0.15 D, < 250 MiB): ${good ? 'met' : 'missed'}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
