import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareForTests, repositoryRoot } from '@hoithi/local';
import { failedFiles, readJestReport } from './read-jest-report';
import { addCounts, type TestCounts } from './tally-results';
import { BUILDS, CHECKS, JEST_RUNS, type Check } from './test-plan';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/**
 * Runs the named parts of the test plan, checks two at a time and the rest one after another (they share two cores and the same
 * servers), and adds them up.
 * A failed part does not keep the others from running.
 */
export async function runTests(parts: ReadonlySet<string>): Promise<TestCounts> {
  const folder = mkdtempSync(join(tmpdir(), 'hoithi-test-'));
  try {
    const counts: TestCounts[] = [];
    // Beside the checks that need no server: much of the preparing waits for the network.
    const prepared = needsServers([...parts]) ? prepare() : undefined;
    for (const build of BUILDS.filter(({ name }) => parts.has(name))) counts.push(await runCheck(build));
    counts.push(...(await runTwoAtATime(CHECKS.filter(({ name }) => parts.has(name)))));
    for (const run of JEST_RUNS) {
      const projects = run.filter((name) => parts.has(name));
      if (projects.length === 0) continue;
      if (needsServers(projects) && prepared) counts.push(await prepared);
      counts.push(await runJest(projects, join(folder, `${projects[0]}.json`)));
    }
    return addCounts(counts);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runTwoAtATime(checks: readonly Check[]): Promise<readonly TestCounts[]> {
  const waiting = [...checks];
  const lane = async (): Promise<readonly TestCounts[]> => {
    const counts: TestCounts[] = [];
    for (let check = waiting.shift(); check; check = waiting.shift()) counts.push(await runCheck(check));
    return counts;
  };
  return (await Promise.all([lane(), lane()])).flat();
}

/** Its lines are shown when it ends, so that those of two checks do not mix. */
async function runCheck({ name, program, args }: Check): Promise<TestCounts> {
  const startedAtMs = Date.now();
  say(`── ${name} …`);
  const lines: Buffer[] = [];
  const exitCode = await run(join(repositoryRoot, 'node_modules', '.bin', program), args, (part) => lines.push(part));
  say(`\n── ${name}`);
  process.stderr.write(Buffer.concat(lines));
  const seconds = Math.round((Date.now() - startedAtMs) / 1000);
  say(`── ${name} ${exitCode === 0 ? '✓' : '✗'} ${seconds} s`);
  return exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/** Servers and programs that the integration tests need; only their absence is worth counting. */
async function prepare(): Promise<TestCounts> {
  say('\n── máy chủ và chương trình cho kiểm thử · servers and programs for the tests');
  try {
    await prepareForTests(say);
    return { passed: 0, failed: 0, skipped: 0 };
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** Projects on real servers and browsers, where two test files share two cores. */
const SERVED: ReadonlySet<string> = new Set(['integration', 'browser']);
const needsServers = (projects: readonly string[]): boolean => projects.some((name) => SERVED.has(name));

/**
 * A file on real servers that failed beside others gets a second try alone, so that a busy machine is told from a broken house:
 * what fails alone has failed, what passes alone is named as unsteady for a person to look at.
 */
async function runJest(projects: readonly string[], reportFile: string): Promise<TestCounts> {
  const title = `jest: ${projects.join(', ')}`;
  say(`\n── ${title}`);
  const first = await runJestOnce(projects, reportFile, []);
  const failed = needsServers(projects) ? failedFiles(reportFile) : [];
  if (failed.length === 0 || failed.length > MOST_SECOND_TRIES) return first;
  say(`── ${title}: second try, alone: ${failed.join(' ')}`);
  const secondFile = reportFile.replace(/\.json$/, '-again.json');
  const second = await runJestOnce(projects, secondFile, ['--runInBand', '--runTestsByPath', ...failed]);
  if (second.failed === 0) say(`── ${title}: unsteady, passed alone: ${failed.join(' ')}`);
  return { ...first, passed: first.passed + first.failed - second.failed, failed: second.failed };
}

/** More failed files than this are no matter of a busy machine. */
const MOST_SECOND_TRIES = 4;

async function runJestOnce(
  projects: readonly string[],
  reportFile: string,
  more: readonly string[],
): Promise<TestCounts> {
  const jest = join(repositoryRoot, 'node_modules', '.bin', 'jest');
  // The native runtime of Temporal keeps handles open after its workers have stopped.
  const args = ['--selectProjects', ...projects, '--passWithNoTests', '--forceExit', '--json', '--outputFile'];
  const exitCode = await run(jest, [...args, reportFile, ...more]);
  return readJestReport(reportFile, exitCode);
}

/**
 * Its stdout goes to our stderr, or to who keeps it: stdout carries the final line alone. Compiler and linter are Go programs, which need a third
 * less work when they collect their garbage late.
 */
function run(program: string, args: readonly string[], keep?: (part: Buffer) => unknown): Promise<number> {
  return new Promise((resolve, reject) => {
    const env = { GOGC: '400', ...process.env };
    const out = keep === undefined ? process.stderr : 'pipe';
    const child = spawn(program, args, { cwd: repositoryRoot, env, stdio: ['ignore', out, out] });
    if (keep !== undefined) for (const stream of [child.stdout, child.stderr]) stream?.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
