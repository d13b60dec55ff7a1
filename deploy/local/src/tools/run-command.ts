import { spawn } from 'node:child_process';
import type { HostEnvironment } from '../host-environment';

export type CommandResult = { readonly exitCode: number; readonly output: string };

/** Runs a program to its end and keeps the last of what it printed, for error messages and version checks. */
export function runCommand(command: {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: HostEnvironment;
  readonly cwd?: string;
  /** Ended with SIGTERM after this long. */
  readonly timeoutMs?: number;
}): Promise<CommandResult> {
  const keptChars = 20_000;
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command.program, command.args, {
      env: { ...command.env },
      ...(command.cwd === undefined ? {} : { cwd: command.cwd }),
      ...(command.timeoutMs === undefined ? {} : { timeout: command.timeoutMs }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const keep = (chunk: Buffer): void => {
      output = (output + chunk.toString('utf8')).slice(-keptChars);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ exitCode: 127, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ exitCode: code ?? 1, output }));
  });
}
