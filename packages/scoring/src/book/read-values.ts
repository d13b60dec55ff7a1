import type { IssueList } from './issue-list';

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function readId(value: unknown, path: string, issues: IssueList): string {
  if (typeof value === 'string' && value.length > 0) return value;
  issues.shape(path, { vi: 'một mã không rỗng', en: 'a non-empty string' });
  return '';
}

export function readCount(value: unknown, path: string, issues: IssueList): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  issues.shape(path, { vi: 'số nguyên không âm', en: 'an integer, zero or more' });
  return 0;
}

export function readList(value: unknown, path: string, issues: IssueList): readonly unknown[] {
  if (Array.isArray(value)) return value;
  issues.shape(path, { vi: 'một danh sách', en: 'a list' });
  return [];
}

/** A list of distinct ids. */
export function readIdList(value: unknown, path: string, issues: IssueList): readonly string[] {
  const seen = new Set<string>();
  const list = readList(value, path, issues);
  for (const [index, item] of list.entries()) {
    const id = readId(item, `${path}[${index}]`, issues);
    if (seen.has(id) && id !== '') {
      issues.add('duplicate-id', `${path}[${index}]`, `mã ${id} bị lặp lại`, `${id} is listed twice`);
    }
    seen.add(id);
  }
  return list as readonly string[];
}
