import { existsSync, mkdirSync, openSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const LARGEST_BYTES = 20_000_000;

export const logFileOf = (directory: string, name: string): string => join(directory, `${name}.log`);

/** Opens a process's log for appending; one that has grown large is set aside first (one old file is kept). */
export function openLogFile(directory: string, name: string): number {
  mkdirSync(directory, { recursive: true });
  const file = logFileOf(directory, name);
  if (existsSync(file) && statSync(file).size > LARGEST_BYTES) renameSync(file, `${file}.old`);
  return openSync(file, 'a');
}
