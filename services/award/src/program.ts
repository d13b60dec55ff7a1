import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** The program behind a result: its version, and a hash of the compiled code that seals, counts and publishes. */
export type Program = { readonly version: string; readonly fingerprint: string };

/** Reads it once at start. Whoever compiles the same sources with the same compiler gets the same fingerprint. */
export function readProgram(): Program {
  const { version } = JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8')) as { version: string };
  const hash = createHash('sha256');
  for (const folder of [__dirname, dirname(require.resolve('@hoithi/scoring'))]) {
    for (const file of codeFiles(folder)) hash.update(relative(folder, file)).update(readFileSync(file));
  }
  return { version, fingerprint: hash.digest('hex') };
}

const codeFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .toSorted()
    .map((name) => join(folder, name));
