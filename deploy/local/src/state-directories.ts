import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where a stack keeps what it knows; a second stack has its own folder. */
export type StateDirectories = {
  readonly root: string;
  readonly logs: string;
  readonly pids: string;
  readonly data: string;
  readonly config: string;
  readonly spool: string;
  readonly scratch: string;
};

export function prepareStateDirectories(stateDir: string): StateDirectories {
  const root = resolve(stateDir);
  const directories = {
    root,
    logs: join(root, 'logs'),
    pids: join(root, 'run'),
    data: join(root, 'data'),
    config: join(root, 'config'),
    spool: join(root, 'spool'),
    scratch: join(root, 'scratch'),
  };
  for (const directory of Object.values(directories)) mkdirSync(directory, { recursive: true });
  return directories;
}
