import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, type CommanderError } from 'commander';
import { registerTally } from '../src/commands/tally';

const book = {
  contest: 'sonla-2024',
  step: 0.25,
  rubric: [{ id: 'theme', max: 100 }],
  minimumSheets: 1,
  minimumForPrize: 70,
  prizes: [{ id: 'first', count: 1, value: 5_000_000 }],
  entries: ['SL-001', 'SL-002'],
  jurors: ['J1'],
  sheets: [
    { juror: 'J1', entry: 'SL-001', state: 'valid', marks: { theme: 71.25 } },
    { juror: 'J1', entry: 'SL-002', state: 'valid', marks: { theme: 88 } },
  ],
};

let folder: string;
let written: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tally-'));
  written = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((written += String(text)), true));
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((written += String(text)), true));
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
  process.exitCode = 0;
});

function run(content: string | null, ...flags: readonly string[]): number {
  const file = join(folder, 'book.json');
  if (content !== null) writeFileSync(file, content);
  const program = new Command('hoithi').exitOverride().configureOutput({ writeErr: () => undefined });
  registerTally(program);
  try {
    program.parse(['tally', file, ...flags], { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    return (error as CommanderError).exitCode;
  }
}

it('prints one JSON document', () => {
  expect(run(JSON.stringify(book), '--json')).toBe(0);
  expect(JSON.parse(written)).toMatchObject({
    ranking: [
      { entry: 'SL-002', score: '88.00', rank: 1 },
      { entry: 'SL-001', score: '71.25', rank: 2 },
    ],
    prizes: [{ prize: 'first', entries: ['SL-002'] }],
    interactionPrize: null,
  });
});

it('prints a table for people', () => {
  expect(run(JSON.stringify(book))).toBe(0);
  expect(written).toMatch(/1 .*SL-002 .*88\.00 .*first/);
});

it('answers 1 and names the place of a malformed book', () => {
  const bad = { ...book, sheets: [{ ...book.sheets[0], marks: { theme: 100.25 } }] };
  expect(run(JSON.stringify(bad))).toBe(1);
  expect(written).toContain('sheets[0].marks.theme');
});

it('answers 1 for a text that is not JSON', () => {
  expect(run('{"contest":')).toBe(1);
});

it('answers 2 for a file that is not there', () => {
  expect(run(null)).toBe(2);
});

it('refuses a book that gives one sheet two marks for a criterion, and names the place', () => {
  const twice = JSON.stringify(book).replace('{"theme":88}', '{"theme":70,"theme":88}');
  expect(run(twice)).toBe(1);
  expect(written).toContain('sheets[1].marks.theme');
  expect(written).toContain('[repeated-key]');
});
