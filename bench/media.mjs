/**
 * `npm run bench -- media`: every step of the technical check as a ratio to one plain decode (D) of the same five-minute 1080p film, the mean
 * of one before it and one after it, in the sandbox that production uses, and what PeerTube does with an upload as the peer line.
 * CPU and memory come from the runs' own records. Goals: full verdict <= 0.15 D and < 10 s on 2 idle cores, header verdict < 0.1 s,
 * box reader < 5 ms (best of ten: the rest is other people's load), preview <= 3.3 D, every run < 250 MiB. A film with rare key frames
 * has to be decoded whole and has a row of its own, in decodes of itself. Wall times mean something on an idle machine only, ratios of
 * CPU on any.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchFilm, run } from './media/bench-film.mjs';
import { peertubeUpload } from './media/peertube.mjs';
import { ssimOf } from './media/preview-quality.mjs';

const require = createRequire(import.meta.url);
const { readContestFile, buildContest } = require('@hoithi/contest');
const media = require('@hoithi/media');

const SLOTS = 2;
const ROUNDS = 10;
const GOALS = { verdict: 0.15, verdictSeconds: 10, headerSeconds: 0.1, boxesMs: 5, preview: 3.3, memoryMiB: 250 };
const folder = mkdtempSync(join(tmpdir(), 'hoithi-bench-media-'));
const contestFile = new URL('../contests/sonla-2024.yaml', import.meta.url).pathname;
const profile = buildContest(readContestFile(contestFile), { startAtMs: Date.now() }).definition.video;

const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);
const together = (runs) => ({
  cpuMs: sum(runs.map(({ usage }) => usage.cpuMs)),
  peakMemoryKiB: Math.max(...runs.map(({ usage }) => usage.peakMemoryKiB)),
});

/** Wall time of some work, and what its tools and this process itself have cost. */
async function measure(name, work) {
  const [cpu, began] = [process.cpuUsage(), performance.now()];
  const { cpuMs, peakMemoryKiB, note } = await work();
  const own = process.cpuUsage(cpu);
  const row = {
    name,
    wall: (performance.now() - began) / 1000,
    cpu: ((cpuMs ?? 0) + (own.user + own.system) / 1000) / 1000,
    memory: peakMemoryKiB === undefined ? undefined : peakMemoryKiB / 1024,
    note: note ?? '',
  };
  process.stderr.write(`${name.trim()}: ${row.cpu.toFixed(2)} cpu s ${row.note}\n`);
  return row;
}

/** Some work on the film in a job folder of its own. */
async function inJob(film, work) {
  const job = await media.makeJobFolder(join(folder, 'jobs'));
  try {
    await media.linkInput(job, film);
    return await work(job);
  } finally {
    await media.removeJobFolder(job);
  }
}

const verdict = (film, sandbox) =>
  inJob(film, async (job) => {
    const inspection = await media.inspectFilm({ job, profile, sandbox });
    const { verdict: word, gate } = inspection.verdict;
    return { ...together(inspection.runs), runs: inspection.runs, note: `${word}, gate ${gate}, ${sandbox.kind}` };
  });

const preview = (film, sandbox) =>
  inJob(film, async (job) => {
    const runs = [];
    const onRun = (record) => runs.push(record);
    const { files } = await media.makePreview({ job, sandbox, profile, playCopy: 'if-needed', onRun });
    const likeness = [];
    for (const { name, path } of files.renditions) {
      const size = name === '720p' ? { width: 1280, height: 720 } : { width: 854, height: 480 };
      likeness.push(`${name} (SSIM ${(await ssimOf({ film, rendition: path, ...size })).toFixed(3)})`);
    }
    return { ...together(runs), note: `${likeness.join(' + ')} + HLS + full decode` };
  });

async function header(film) {
  const source = await media.openFileReader(film);
  const { report } = await media.checkContainer({ source, profile });
  await source.close();
  return { note: `${report.bytesRead} bytes read` };
}

const decode = (film) =>
  measure('plain decode (D)', () => run('ffmpeg', `-nostdin -v error -threads 2 -i ${film} -f null -`, folder));

/** Work between two decodes: a machine that gets slower for a while gets slower for both. */
const between = (rows, ...decodes) =>
  rows.map((row) => ({ ...row, decodeCpu: sum(decodes.map(({ cpu }) => cpu)) / decodes.length }));

/** The quickest of some rounds over the index of a film that was never opened before, and then was. */
async function measureHeader(film) {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measure('', () => header(film)));
  const [first] = rounds;
  const best = rounds.toSorted((one, other) => one.wall - other.wall)[0];
  return [
    { ...first, name: 'header verdict (gate 0)' },
    { ...best, name: `  box reader, best of ${ROUNDS}` },
  ];
}

async function measureRare(film, sandbox) {
  const own = await decode(film);
  const row = await measure('verdict, rare key frames', () => verdict(film, sandbox));
  return between([{ ...row, note: `${row.note}; decodes are of this film` }], own, await decode(film));
}

async function measureAll({ film, rare, sandbox }) {
  const first = await decode(film);
  const [head, boxes] = await measureHeader(film);
  let runs = [];
  const full = await measure('full verdict (gates 0-2)', async () => {
    const done = await verdict(film, sandbox);
    runs = done.runs;
    return done;
  });
  const parts = runs.map(({ tool, wallMs, usage }) => ({
    name: tool === 'ffprobe' ? '  gate 1: ffprobe' : '  gate 2: ffmpeg',
    wall: wallMs / 1000,
    cpu: usage.cpuMs / 1000,
    memory: usage.peakMemoryKiB / 1024,
    note: '',
  }));
  const pair = await measure(`${SLOTS} verdicts side by side`, async () => {
    const all = await Promise.all(Array.from({ length: SLOTS }, () => verdict(film, sandbox)));
    return { ...together(all.flatMap((one) => one.runs)) };
  });
  pair.note = `${((60 * SLOTS) / pair.wall).toFixed(1)} films per minute`;
  const second = await decode(film);
  const made = await measure('preview', () => preview(film, sandbox));
  const third = await decode(film);
  const peer = await measure('peer: PeerTube on upload', () => peertubeUpload(film, folder));
  const fourth = await decode(film);
  return {
    head,
    boxes,
    checks: between([first, head, boxes, full, ...parts, pair], first, second),
    previews: between([made], second, third),
    peers: between([peer], third, fourth),
    rares: await measureRare(rare, sandbox),
  };
}

function print({ head, boxes, checks, previews, peers, rares }) {
  const rows = [...checks, ...rares, ...previews, ...peers];
  const full = checks.find(({ name }) => name.startsWith('full verdict'));
  const [made] = previews;
  const cell = (value, width) => String(value).padStart(width);
  const lines = rows.map(({ name, wall, cpu, decodeCpu, memory, note }) =>
    [
      name.padEnd(28),
      cell(wall.toFixed(wall < 1 ? 4 : 2), 10),
      cell(cpu.toFixed(2), 9),
      cell((cpu / decodeCpu).toFixed(3), 9),
      cell(memory === undefined ? '-' : Math.round(memory), 7),
      `  ${note}`,
    ].join(''),
  );
  const head1 = `${'step'.padEnd(28)}${cell('wall s', 10)}${cell('cpu s', 9)}${cell('x D', 9)}${cell('MiB', 7)}  note`;
  process.stdout.write(`${[head1, ...lines].join('\n')}\n`);
  const goals = [
    [`full verdict <= ${GOALS.verdict} D`, full.cpu / full.decodeCpu <= GOALS.verdict],
    [`full verdict < ${GOALS.verdictSeconds} s wall on an idle machine`, full.wall < GOALS.verdictSeconds],
    [`header verdict < ${GOALS.headerSeconds} s`, head.wall < GOALS.headerSeconds],
    [`box reader < ${GOALS.boxesMs} ms`, boxes.wall * 1000 < GOALS.boxesMs],
    [`preview <= ${GOALS.preview} D`, made.cpu / made.decodeCpu <= GOALS.preview],
    [`verdict and preview < ${GOALS.memoryMiB} MiB`, Math.max(full.memory, made.memory) < GOALS.memoryMiB],
  ];
  for (const [goal, met] of goals) process.stdout.write(`${met ? 'met   ' : 'missed'} ${goal}\n`);
  process.stdout.write(`${availableParallelism()} cores; D is the mean of the decodes before and after a step\n`);
}

try {
  const [film, rare] = [await benchFilm(folder), await benchFilm(folder, 'rareKeyFrames')];
  print(await measureAll({ film, rare, sandbox: await media.detectSandbox() }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
