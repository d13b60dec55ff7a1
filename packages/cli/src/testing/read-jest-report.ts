import { existsSync, readFileSync } from 'node:fs';
import { NO_TESTS, type TestCounts } from './tally-results';

type JestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly numTotalTests: number;
  readonly testResults: readonly { readonly name: string; readonly status: string }[];
};

/**
 * Counts of one jest run. A file that could not run at all is one failed test, and so is a run that ended badly
 * without naming a failure (no report, a crash, a failed tear-down): nothing that went wrong may count as nothing.
 */
export function readJestReport(file: string, exitCode: number): TestCounts {
  const counts = existsSync(file) ? countsOf(JSON.parse(readFileSync(file, 'utf8')) as JestReport) : NO_TESTS;
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function countsOf(report: JestReport): TestCounts {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Paths of the test files that did not pass. */
export function failedFiles(file: string): readonly string[] {
  if (!existsSync(file)) return [];
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as JestReport;
  return testResults.filter(({ status }) => status === 'failed').map(({ name }) => name);
}
