import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The program behind a result: version of the package, and the hash of the sources where the build knows it. */
export type Program = { readonly version: string; readonly fingerprint: string | null };

export function readProgram(fingerprint: string | null): Program {
  const { version } = JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8')) as { version: string };
  return { version, fingerprint };
}
