import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStackFile, stackMain, type StackDescription } from '@hoithi/local';
import { currentTestRun } from './test-run';

export type TestStack = Pick<StackDescription, 'stateDir' | 'urls' | 'ports' | 'env'> & {
  /** A MongoDB address with a database of the test's own. */
  readonly mongoUrl: (database: string) => string;
};

const PATIENCE_MS = 240_000;
const POLL_MS = 150;

/**
 * The stack of this jest run, on free ports in a temporary folder: the first test that asks starts it, the others share it,
 * and the global tear-down stops it, as does the end of jest however it ends. Use ids of your own; others are at work beside you.
 * Tests that break processes on purpose start a stack of their own with `startStack`.
 * @throws {Error} with the end of the launcher's log when it cannot start
 */
export async function startTestStack(wish: { readonly services: 'servers' | 'all' }): Promise<TestStack> {
  const { directory, jestPid } = currentTestRun();
  const stateDir = join(directory, wish.services);
  const failureFile = `${stateDir}.failed`;
  if (isFirst(stateDir)) launch({ stateDir, services: wish.services, jestPid, failureFile });

  const patienceEndsAtMs = Date.now() + PATIENCE_MS;
  while (Date.now() < patienceEndsAtMs) {
    const stack = readStackFile(stateDir);
    if (stack !== undefined) return toTestStack(stack);
    if (existsSync(failureFile)) break;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error(`the test stack did not start:\n${readFileSync(`${stateDir}.log`, 'utf8').slice(-3_000)}`);
}

function toTestStack({ stateDir, urls, ports, env }: StackDescription): TestStack {
  return { stateDir, urls, ports, env, mongoUrl: (database) => urls.mongo.replace('/hoithi?', `/${database}?`) };
}

/** Making a folder is the lock between jest's workers. */
function isFirst(stateDir: string): boolean {
  try {
    mkdirSync(`${stateDir}.lock`);
    return true;
  } catch {
    return false;
  }
}

function launch(start: { stateDir: string; services: string; jestPid: number; failureFile: string }): void {
  const log = openSync(`${start.stateDir}.log`, 'a');
  const args = [stackMain, '--state', start.stateDir, '--services', start.services, '--parent', String(start.jestPid)];
  const child = spawn(process.execPath, args, { detached: true, stdio: ['ignore', log, log] });
  child.once('exit', (code) => writeFileSync(start.failureFile, `exit ${code}`));
  child.unref();
}
