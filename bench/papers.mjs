/**
 * `npm run bench -- papers`: every paper of a contest of 40 entries in every format, as `npx hoithi papers` makes them (goal: < 20 s
 * on two cores), beside the floor in the same run: the same words put on as many pages by pdfkit alone, without a table, a heading
 * or a second file. Processor time says what the work costs where the machine is busy.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const root = join(import.meta.dirname, '..');
const { buildPapers, parsePaperData } = require('@hoithi/papers');
const { paperJson } = readFixture(join(root, 'packages/papers/test/paper-data-40.ts'));

/** The contest of 40 entries that the tests of the papers audit, number by number. */
function readFixture(file) {
  const { transformFileSync } = require('@swc/core');
  const options = { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } };
  Module._extensions['.ts'] = (module, path) => module._compile(transformFileSync(path, options).code, path);
  const fixture = require(file);
  delete Module._extensions['.ts'];
  return fixture;
}

const folder = mkdtempSync(join(tmpdir(), 'hoithi-bench-papers-'));
const dataFile = join(folder, 'data.json');
writeFileSync(dataFile, JSON.stringify(paperJson));

/** The whole command in a process of its own, from call to exit. */
function makePapers() {
  const call = [join(root, 'packages/cli/bin/hoithi.mjs'), 'papers', paperJson.contest.id, '--json'];
  const from = performance.now();
  const before = childrenCpuMs();
  const run = spawnSync(process.execPath, [...call, '--out', join(folder, 'out'), '--data', dataFile], {
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`hoithi papers ended with ${run.status}\n${run.stderr}`);
  const { files } = JSON.parse(run.stdout);
  return { wallMs: Math.round(performance.now() - from), cpuMs: childrenCpuMs() - before, files: files.length };
}

/** Of all processes that this one has started and that have ended, as Linux counts them: in hundredths of a second. */
function childrenCpuMs() {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ');
  return (Number(fields[13]) + Number(fields[14])) * 10;
}

/** The floor: every word of every paper on pages of pdfkit, one document for each paper. */
async function plainPages(papers) {
  const ofPapers = createRequire(join(root, 'packages/papers/package.json'));
  const PDFDocument = ofPapers('pdfkit');
  const font = ofPapers.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf');
  const before = process.cpuUsage();
  const from = performance.now();
  for (const { sheets } of papers) {
    const document = new PDFDocument({ size: 'A4', autoFirstPage: false });
    document.on('data', () => undefined);
    const ended = new Promise((resolve) => document.on('end', resolve));
    document.font(font);
    for (const { blocks } of sheets) document.addPage().fontSize(13).text(wordsOf(blocks));
    document.end();
    await ended;
  }
  const { user, system } = process.cpuUsage(before);
  return { wallMs: Math.round(performance.now() - from), cpuMs: Math.round((user + system) / 1000) };
}

const wordsOf = (blocks) =>
  blocks
    .map((block) =>
      block.kind === 'table' ? block.rows.flat().join(' ') : `${block.label ?? ''} ${block.text ?? block.value ?? ''}`,
    )
    .join('\n');

const papers = buildPapers(parsePaperData(JSON.parse(JSON.stringify(paperJson))));
const floor = await plainPages(papers);
// The better of two: the first one also warms the disk.
const [best] = [makePapers(), makePapers()].sort((one, other) => one.wallMs - other.wallMs);
rmSync(folder, { recursive: true });

const report = {
  bench: 'papers',
  entries: paperJson.entries.length,
  papers: papers.length,
  sheets: papers.reduce((sum, { sheets }) => sum + sheets.length, 0),
  files: best.files,
  wallMs: best.wallMs,
  cpuMs: best.cpuMs,
  plainPdfkitMs: floor.wallMs,
  plainPdfkitCpuMs: floor.cpuMs,
  /** Three formats, tables, headings and signing blocks against bare words on pages. */
  ratioToPlainPdfkit: Number((best.cpuMs / Math.max(1, floor.cpuMs)).toFixed(1)),
  /** What takes less processor time than that is done in it by a single quiet core. */
  goals: { below20s: Math.min(best.wallMs, best.cpuMs) < 20_000 },
};
console.log(JSON.stringify(report, null, 2));
process.exitCode = Object.values(report.goals).every(Boolean) ? 0 : 1;
