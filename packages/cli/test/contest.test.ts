import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, type CommanderError } from 'commander';
import { registerContest } from '../src/commands/contest';

const shipped = (id: string): string => join(__dirname, '../../../contests', `${id}.yaml`);

let folder: string;
let printed: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'contest-'));
  printed = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((printed += String(text)), true));
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
  process.exitCode = 0;
});

function run(...args: readonly string[]): { readonly exitCode: number; readonly complaint: string } {
  let complaint = '';
  const program = new Command('hoithi').exitOverride().configureOutput({ writeErr: (text) => (complaint += text) });
  registerContest(program);
  try {
    program.parse(['contest', ...args], { from: 'user' });
    return { exitCode: Number(process.exitCode ?? 0), complaint };
  } catch (error) {
    return { exitCode: (error as CommanderError).exitCode, complaint };
  }
}

function write(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test('the founding plan lints as one JSON document without errors', () => {
  expect(run('lint', shipped('sonla-2024'), '--json').exitCode).toBe(0);
  const report = JSON.parse(printed) as { errors: unknown[]; warnings: { code: string }[] };
  expect(report.errors).toEqual([]);
  expect(report.warnings.map(({ code }) => code)).toContain('lead/honour-dossier');
});

test('errors give exit code 1 and a list with code, path and sentence', () => {
  expect(run('lint', write('plan.txt', 'id: x\n'), '--json').exitCode).toBe(1);
  const report = JSON.parse(printed) as { errors: { code: string; path: string; text: { vi: string } }[] };
  expect(report.errors.map(({ path }) => path)).toContain('theme');
  expect(report.errors.find(({ path }) => path === 'theme')?.text.vi).toBe('Thiếu mục bắt buộc này.');
});

test('without --json people can read it', () => {
  run('lint', shipped('sonla-2024'));
  expect(printed).toContain('Chủ nhật, 15/9/2024');
  expect(printed).toMatch(/errors: 0, warnings: \d+\n$/);
});

test.each([
  ['a missing file', () => join(folder, 'nothing.yaml'), 'contest/file-unreadable'],
  ['a file that is not YAML', () => write('bad.yaml', 'a: [1\nb: "'), 'contest/not-yaml'],
])('%s gives exit code 2 and a sentence', (_what, path, code) => {
  const { exitCode, complaint } = run('lint', path(), '--json');
  expect(exitCode).toBe(2);
  expect(complaint).toContain(code);
  expect(printed).toBe('');
});

test('the rules page is printed as Markdown in either language', () => {
  expect(run('rules', shipped('demo')).exitCode).toBe(0);
  expect(printed).toMatch(/^# Thể lệ: /);
  printed = '';
  run('rules', shipped('demo'), '--lang', 'en');
  expect(printed).toMatch(/^# Rules: /);
});
