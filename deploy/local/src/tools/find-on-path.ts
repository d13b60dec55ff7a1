import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { HostEnvironment } from '../host-environment';

/** The first executable file of one of these names on PATH, as an absolute path. */
export function findOnPath(host: HostEnvironment, ...names: readonly string[]): string | undefined {
  const folders = (host['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
