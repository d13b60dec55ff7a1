import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const FOLDER = join(__dirname, '../../../contests');

export type Plain = Record<string, unknown>;

export const pathOf = (id: string): string => join(FOLDER, `${id}.yaml`);
export const textOf = (id: string): string => readFileSync(pathOf(id), 'utf8');

const parsed = new Map<string, Plain>();

/** A fresh copy of a contest file as plain data, to be changed by one test. */
export function dataOf(id: string): Plain {
  const data = parsed.get(id) ?? (parse(textOf(id)) as Plain);
  parsed.set(id, data);
  return structuredClone(data);
}

/** The value at a dotted path; `undefined` when nothing stands there. */
export function valueAt(data: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], data);
}

/** Puts a value at a dotted path. */
export function put(data: unknown, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = valueAt(data, keys.join('.')) ?? data;
  (holder as Record<string, unknown>)[last] = value;
}
