import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { processIdentity } from './process-identity';

export type PidRecord = { readonly name: string; readonly pid: number; readonly identity: string };

const fileOf = (directory: string, name: string): string => join(directory, `${name}.pid.json`);

export function writePidFile(directory: string, process: { name: string; pid: number }): void {
  const identity = processIdentity(process.pid);
  if (identity === undefined) return;
  mkdirSync(directory, { recursive: true });
  writeFileSync(fileOf(directory, process.name), JSON.stringify({ ...process, identity } satisfies PidRecord));
}

export function removePidFile(directory: string, name: string): void {
  rmSync(fileOf(directory, name), { force: true });
}

export function readPidFiles(directory: string): readonly PidRecord[] {
  return fileNames(directory).flatMap((file) => {
    const record = parseRecord(readFileSync(join(directory, file), 'utf8'));
    return record === undefined ? [] : [record];
  });
}

/** The pid still belongs to the very process that we started; a reused pid has another identity. */
export function isStillOurs(record: PidRecord): boolean {
  return processIdentity(record.pid) === record.identity;
}

function fileNames(directory: string): readonly string[] {
  try {
    return readdirSync(directory).filter((file) => file.endsWith('.pid.json'));
  } catch {
    return [];
  }
}

/** A file cut short by a crash counts as absent. */
function parseRecord(text: string): PidRecord | undefined {
  try {
    const value = JSON.parse(text) as Partial<PidRecord>;
    const isWhole = typeof value.name === 'string' && Number.isInteger(value.pid) && typeof value.identity === 'string';
    return isWhole ? (value as PidRecord) : undefined;
  } catch {
    return undefined;
  }
}
