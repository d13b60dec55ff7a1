import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadContest } from '@hoithi/contest';
import { buildPapers } from '@hoithi/papers';
import { paperData, paperJson } from '../../papers/test/paper-data-40';
import { runPapers } from './run-papers';

const root = join(__dirname, '../../..');
const hoithi = join(root, 'packages/cli/bin/hoithi.mjs');
const contest = loadContest(join(root, 'contests/sonla-2026.yaml'));
/** A contest that has been announced and nothing more. */
const announced = {
  contest,
  issues: { rules: { number: '01', date: { year: 2026, month: 2, day: 5 } } },
  publicUrl: null,
  staff: [],
  entries: [],
  closed: false,
  screened: false,
  judging: null,
  freeze: null,
  decision: null,
  meetings: { screening: null, jury: null, council: null },
  report: null,
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'papers-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const dataFile = (data: unknown): string => {
  const file = join(folder, 'data.json');
  writeFileSync(file, JSON.stringify(data));
  return file;
};

it('writes the papers that the data allow, numbered as the data say', async () => {
  const out = join(folder, 'out');
  const call = ['sonla-2026', '--out', out, '--data', dataFile(announced), '--kind', 'rules', '--json'];
  const { status, stdout } = await runPapers(call);
  const { files } = JSON.parse(stdout);
  expect([status, files]).toEqual([0, ['the-le-cuoc-thi.docx', 'the-le-cuoc-thi.pdf', 'the-le-cuoc-thi.xlsx']]);
  expect(new Set(readdirSync(out))).toEqual(new Set(files));
  const rules = execFileSync('pdftotext', ['-layout', join(out, 'the-le-cuoc-thi.pdf'), '-'], { encoding: 'utf8' });
  expect(rules).toContain('ngày 05 tháng 02 năm 2026');
  expect(rules).not.toContain('DỰ THẢO');
}, 60_000);

it.each([
  ['another contest', () => ['sonla-2024', '--data', dataFile(announced)], 'sonla-2026'],
  ['data that do not fit', () => ['sonla-2026', '--data', dataFile({ ...announced, entries: [{}] })], 'entries.0.code'],
  ['no stack and no file', () => ['sonla-2026', '--state', join(folder, 'nowhere')], 'npx hoithi up'],
  ['a stack that has stopped', () => ['sonla-2026', '--nats', 'nats://127.0.0.1:9'], 'npx hoithi doctor'],
  [
    'a paper that no contest has',
    () => ['sonla-2026', '--data', dataFile(announced), '--kind', 'diploma'],
    'award-decision',
  ],
  [
    'a paper whose time has not come',
    () => ['sonla-2026', '--data', dataFile(announced), '--kind', 'certificate'],
    'chưa đến lúc',
  ],
])(
  'refuses %s with exit code 2 and says what to do',
  async (_case, args, advice) => {
    const { status, stderr } = await runPapers([...args(), '--out', join(folder, 'none')]);
    expect(status).toBe(2);
    expect(stderr).toContain(advice);
  },
  60_000,
);

it('refuses a folder that takes nothing before anything is drawn', async () => {
  const file = dataFile(announced);
  const { status, stderr } = await runPapers(['sonla-2026', '--out', join(file, 'in-a-file'), '--data', file]);
  expect(status).toBe(2);
  expect(stderr).toContain('chọn thư mục khác');
}, 60_000);

it('writes only the papers that were asked for, and tells of each on stderr', async () => {
  const out = join(folder, 'few');
  const call = ['sonla-2026', '--out', out, '--data', dataFile(announced), '--kind', 'scoring-rules'];
  const { stderr } = await runPapers(call);
  expect(readdirSync(out).toSorted()).toEqual(['docx', 'pdf', 'xlsx'].map((format) => `quy-che-cham-diem.${format}`));
  expect(stderr).toContain('1/1 Quy chế chấm điểm');
}, 60_000);

/** What Word and a PDF reader would show, white space made single. */
function drawnText(file: string): string {
  const [program, args] = file.endsWith('.pdf')
    ? (['pdftotext', ['-layout', file, '-']] as const)
    : (['unzip', ['-p', file, 'word/document.xml']] as const);
  return execFileSync(program, args, { encoding: 'utf8', maxBuffer: 100_000_000 })
    .normalize('NFC')
    .replace(/\s+/g, ' ');
}

it('makes every paper of a contest of 40 entries, in every format, in under two minutes, as people call it', () => {
  const out = join(folder, 'forty');
  const startedAtMs = performance.now();
  const call = [hoithi, 'papers', 'sonla-2024', '--out', out, '--data', dataFile(paperJson), '--json'];
  const { files } = JSON.parse(execFileSync(process.execPath, call, { encoding: 'utf8', stdio: 'pipe' }));
  expect(performance.now() - startedAtMs).toBeLessThan(120_000);
  expect(new Set(readdirSync(out))).toEqual(new Set(files));
  for (const { fileName, sheets } of buildPapers(paperData)) {
    const title = sheets[0]?.title.toLocaleUpperCase('vi') ?? '';
    for (const format of ['docx', 'pdf']) expect(drawnText(join(out, `${fileName}.${format}`))).toContain(title);
  }
}, 240_000);
