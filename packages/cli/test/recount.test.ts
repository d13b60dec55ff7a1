import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, type CommanderError } from 'commander';
import { bundle, restated, spoiled } from '../../scoring/test/bundles';
import { registerRecount } from '../src/commands/recount';

let folder: string;
let written: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recount-'));
  written = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((written += String(text)), true));
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((written += String(text)), true));
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
  process.exitCode = 0;
});

const fileOf = (name: string, content: unknown): string => {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};

function run(content: unknown, ...flags: readonly string[]): number {
  const program = new Command('hoithi').exitOverride().configureOutput({ writeErr: () => undefined });
  registerRecount(program);
  try {
    program.parse(['recount', fileOf('bundle.json', content), ...flags], { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    return (error as CommanderError).exitCode;
  }
}

it('confirms a good bundle, check by check', () => {
  expect(run(bundle())).toBe(0);
  expect(written.match(/^✓/gm)).toHaveLength(11);
  expect(written).toContain('Kết quả đúng: 2 bài, 5 phiếu');
});

it('refuses a bundle with one changed mark and names the sheet', () => {
  const changed = spoiled((copy) => copy.book.sheets.slice(1, 2).forEach((sheet) => (sheet.marks['theme'] = 52.25)));
  expect(run(changed)).toBe(1);
  expect(written).toContain('phiếu J2 / A không khớp mã băm khi niêm phong');
  expect(written).not.toContain('Kết quả đúng');
});

it('tells machines what holds, with the newest head', () => {
  expect(run(bundle(), '--json')).toBe(0);
  expect(JSON.parse(written)).toMatchObject({
    holds: true,
    sheets: 5,
    entries: 2,
    leaves: 9,
    head: bundle().log.heads.at(-1)?.hash,
    checks: expect.arrayContaining([{ id: 'heads', holds: true }]),
    faults: [],
  });
});

it('holds a bundle against a head that was noted down', () => {
  expect(run(bundle(), '--head', bundle().log.heads[0]?.hash.toUpperCase() ?? '')).toBe(0);
  expect(run(bundle(), '--head', 'e'.repeat(64))).toBe(1);
  expect(written).toContain('[head-unknown]');
});

it('answers 2 for what is no bundle or no receipt', () => {
  expect(run('{}')).toBe(2);
  expect(run('no JSON')).toBe(2);
  expect(run(bundle(), '--receipt', fileOf('receipt.json', {}))).toBe(2);
});

describe('a bundle that says a key twice', () => {
  const twice = JSON.stringify(bundle()).replace('"theme":52,', '"theme":99,"\\u0074heme":52,');

  it('is refused with the place of the key, though its last reading holds', () => {
    expect(run(twice)).toBe(1);
    expect(written).toMatch(/✗ book\.sheets\[1\]\.marks\.theme: .*\[repeated-key\]/);
    expect(written).not.toContain('Kết quả đúng');
  });

  it('is refused for machines too', () => {
    expect(run(twice, '--json')).toBe(1);
    const path = 'book.sheets[1].marks.theme';
    expect(JSON.parse(written)).toMatchObject({ holds: false, faults: [{ code: 'repeated-key', path }] });
  });
});

it('says which sheets were keyed from paper', () => {
  const keyedSheets = [{ juror: 'J2', entry: 'A', scanSha256: 'a'.repeat(64) }];
  expect(run(restated({ ...bundle(), keyedSheets }))).toBe(0);
  expect(written).toContain('1 phiếu nhập từ bản giấy · sheets keyed from paper: J2 / A');
});
