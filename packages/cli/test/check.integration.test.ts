import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, type CommanderError } from 'commander';
import { printChecked } from '../src/check/print-checked';
import { unprocessableFilm } from '../src/check/unprocessable-film';
import { registerCheck } from '../src/commands/check';
import { sayCallError } from '../src/say-call-error';

let folder: string;
let [out, err] = ['', ''];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
  [out, err] = ['', ''];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true));
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
  process.exitCode = 0;
});

const put = (name: string, content = 'Đây không phải là phim.\n'): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

async function check(...args: readonly string[]): Promise<number> {
  const program = new Command('hoithi').exitOverride().configureOutput({ writeErr: (text) => (err += text) });
  registerCheck(program);
  try {
    await program.parseAsync(['check', ...args], { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    err += sayCallError(error as CommanderError, ['check', ...args]) ?? '';
    return 2;
  }
}

describe('hoithi check', () => {
  it('gives one JSON document with the names that callers rely on, and 1 for a film that must be fixed', async () => {
    expect(await check(put('phim "đẹp" $(x).mp4'), '--json')).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      verdict: 'must-fix',
      findings: [{ code: 'NOT_MP4', severity: 'must-fix', measured: 'text', required: 'MP4', measuredText: 'văn bản' }],
      facts: { bytes: 30 },
    });
    expect(JSON.parse(out).findings[0].text).toContain('(nội dung: văn bản)');
  });

  it('judges all films of a folder, whatever their format, and says what it left out', async () => {
    put('a.mp4');
    put('B.MOV');
    put('c.avi');
    put('readme.txt');
    mkdirSync(join(folder, 'folder.mp4'));
    expect(await check(folder, '--json')).toBe(1);
    const { films } = JSON.parse(out) as { films: readonly { file: string }[] };
    expect(films.map(({ file }) => file.slice(folder.length + 1))).toEqual(['B.MOV', 'a.mp4', 'c.avi']);
    expect(err).toContain('readme.txt');
    expect(err).toContain('folder.mp4');
  });

  it('cannot answer for a folder in which a film does not open, but judges the others', async () => {
    put('a.mp4');
    symlinkSync(join(folder, 'gone'), join(folder, 'b.mp4'));
    expect(await check(folder, '--json')).toBe(2);
    expect(JSON.parse(out).films).toHaveLength(1);
    expect(err).toContain('không có tệp · no such file');
  });

  it.each<[string, readonly string[], string]>([
    ['without a film', [], 'thiếu tham số'],
    ['with a film that is not there', ['/nowhere.mp4'], 'không có tệp · no such file'],
    ['with a device', ['/dev/null'], 'không phải tệp · not a file'],
    ['with an option that does not exist', ['x.mp4', '--frob'], 'không có tuỳ chọn'],
    ['with two films', ['x.mp4', 'y.mp4'], 'thừa tham số'],
    ['with a contest that is not there', ['x.mp4', '--contest', '/nowhere.yaml'], 'Không đọc được tệp'],
  ])('cannot be called %s, and says so in both languages', async (_what, args, sentence) => {
    expect(await check(...args)).toBe(2);
    expect(err).toContain(sentence);
    expect(out).toBe('');
  });

  it('cannot be called with an empty folder or with YAML that is no contest', async () => {
    expect(await check(folder)).toBe(2);
    expect(err).toContain('thư mục không có phim · no film in folder');
    expect(await check(put('a.mp4'), '--contest', put('bad.yaml', 'a: ['))).toBe(2);
    expect(err).toContain('không phải YAML');
  });
});

describe('the verdict for people', () => {
  const verdict = unprocessableFilm({ facts: { bytes: 12_300_000 }, attempts: 2, reason: 'tool-stalled' });
  const widest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));

  it('is a table as wide as the terminal, and a list where that is narrow', () => {
    expect(widest(printChecked({ film: 'a.mp4', verdict }, 120))).toBe(120);
    const narrow = printChecked({ film: 'a.mp4', verdict }, 60);
    expect(narrow).not.toMatch(/[│┌]/);
    expect(narrow).toContain('đo được · measured: công cụ bị treo · a tool hung');
    expect(narrow).not.toContain('tool-stalled');
  });

  it('does not let the name of a file steer the terminal', () => {
    expect(printChecked({ film: 'a\u001B[2J\n.mp4', verdict })).toMatch(/^a\?\[2J\?\.mp4: PHẢI SỬA/);
  });
});
