import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMANDS } from '../src/commands';
import { readJestReport } from '../src/testing/read-jest-report';
import { addCounts, finalLine } from '../src/testing/tally-results';

describe('the final line of npm test', () => {
  it('names skipped tests only when there are some', () => {
    expect(finalLine({ passed: 3, failed: 0, skipped: 0 })).toBe('tests: 3 passed, 0 failed');
    expect(finalLine({ passed: 3, failed: 1, skipped: 2 })).toBe('tests: 3 passed, 1 failed, 2 skipped');
  });

  it('adds up all parts', () => {
    const parts = [
      { passed: 1, failed: 0, skipped: 0 },
      { passed: 10, failed: 2, skipped: 1 },
    ];
    expect(addCounts(parts)).toEqual({ passed: 11, failed: 2, skipped: 1 });
  });
});

describe('the report of a jest run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hoithi-report-'));
  const report = join(folder, 'report.json');
  const write = (counts: { passed: number; failed: number; broken: number }): void =>
    writeFileSync(
      report,
      JSON.stringify({
        numPassedTests: counts.passed,
        numFailedTests: counts.failed,
        numPendingTests: 1,
        numTodoTests: 0,
        numRuntimeErrorTestSuites: counts.broken,
      }),
    );
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('counts a file that could not run as a failed test', () => {
    write({ passed: 5, failed: 1, broken: 2 });
    expect(readJestReport(report, 1)).toEqual({ passed: 5, failed: 3, skipped: 1 });
  });

  it('never lets a run that ended badly pass for good', () => {
    write({ passed: 5, failed: 0, broken: 0 });
    expect(readJestReport(report, 1).failed).toBe(1);
    expect(readJestReport(join(folder, 'absent.json'), 137)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('the commands', () => {
  it('have one entry each', () => {
    const verbs = COMMANDS.map(({ verb }) => verb);
    expect(new Set(verbs).size).toBe(verbs.length);
  });
});
