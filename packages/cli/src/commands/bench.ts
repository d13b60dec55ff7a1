import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { prepareForBench, repositoryRoot } from '@hoithi/local';
import type { Command } from 'commander';

const folder = join(repositoryRoot, 'bench');

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** `hoithi bench NAME`: prepares what it needs, runs `bench/NAME.mjs` and passes its exit code on. */
export function registerBench(program: Command): void {
  program
    .command('bench')
    .description('đo tốc độ · measure')
    .argument('<name>', `một trong · one of: ${benchNames().join(', ')}`)
    .argument('[args...]')
    .allowUnknownOption()
    .action(async (name: string, args: readonly string[]) => {
      const file = join(folder, `${name}.mjs`);
      if (!benchNames().includes(name))
        program.error(`không có phép đo “${name}” · there is no bench “${name}”: ${benchNames().join(', ')}`);
      await prepareForBench(name, say);
      process.exitCode = await runFile(file, args);
    });
}

function benchNames(): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((file) => (file.endsWith('.mjs') ? [file.slice(0, -'.mjs'.length)] : []));
}

function runFile(file: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], { cwd: repositoryRoot, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
