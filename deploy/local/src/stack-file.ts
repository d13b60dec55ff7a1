import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stack } from './stack';

/** What a running launcher tells other processes of the same user (doctor, tests): addresses and settings. */
export type StackDescription = Pick<Stack, 'stateDir' | 'urls' | 'ports' | 'env'> & {
  readonly launcherPid: number;
  readonly processes: readonly { readonly name: string; readonly logFile: string }[];
};

const fileOf = (stateDir: string): string => join(stateDir, 'stack.json');

export function writeStackFile(stack: Stack): void {
  const { stateDir, urls, ports, env } = stack;
  const processes = [...stack.processes.values()].map(({ name, logFile }) => ({ name, logFile }));
  const description: StackDescription = { stateDir, urls, ports, env, launcherPid: process.pid, processes };
  // In one step: whoever waits for this file never reads half of it.
  const draft = `${fileOf(stateDir)}.draft`;
  writeFileSync(draft, JSON.stringify(description, undefined, 2), { mode: 0o600 });
  renameSync(draft, fileOf(stateDir));
}

export function readStackFile(stateDir: string): StackDescription | undefined {
  const file = fileOf(stateDir);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as StackDescription) : undefined;
}

export function removeStackFile(stateDir: string): void {
  rmSync(fileOf(stateDir), { force: true });
}
