import type { SheetRef } from './patch-store';

type Marks = Readonly<Record<string, number>>;

const PREFIX = 'hoithi-anchor/1';
const keyOf = ({ jurorId, contestId, entryId }: SheetRef): string =>
  [PREFIX, ...[jurorId, contestId, entryId].map(encodeURIComponent)].join('/');

/** Marks of an anchor film that the office does not have yet; null where it has everything. Read once, when a page opens. */
export function readAnchorDraft(ref: SheetRef): Marks | null {
  const kept = localStorage.getItem(keyOf(ref));
  if (kept === null) return null;
  try {
    return JSON.parse(kept) as Marks;
  } catch {
    return null;
  }
}

/** Written before the request leaves, so that neither a reload nor a dead battery loses a mark. A full device keeps it in memory only. */
export function keepAnchorDraft(ref: SheetRef, marks: Marks): void {
  try {
    localStorage.setItem(keyOf(ref), JSON.stringify(marks));
  } catch {
    // The page still has the marks, and its save mark says that they are not at the office.
  }
}

/** The office has these marks; newer ones that were given meanwhile stay. */
export function forgetAnchorDraft(ref: SheetRef, saved: Marks): void {
  if (localStorage.getItem(keyOf(ref)) === JSON.stringify(saved)) localStorage.removeItem(keyOf(ref));
}

/** Takes everything of this kind off the device, of whoever it is. */
export function forgetAnchorDrafts(): void {
  const keys = Array.from({ length: localStorage.length }, (_none, at) => localStorage.key(at) ?? '');
  for (const key of keys.filter((one) => one.startsWith(`${PREFIX}/`))) localStorage.removeItem(key);
}
