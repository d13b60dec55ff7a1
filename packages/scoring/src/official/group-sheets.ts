import type { ScoreBook } from '../book/score-book';

/** Where valid sheets go: `start` by entry (counting sort), and by sheet of the book its entry index, −1 when not valid. */
export type GroupedSheets = { readonly start: Int32Array; readonly entryOf: Int32Array };

export function groupSheets(book: ScoreBook): GroupedSheets {
  const entryAt = new Map(book.entries.map((id, index) => [id, index]));
  const entryOf = new Int32Array(book.sheets.length).fill(-1);
  const start = new Int32Array(book.entries.length + 1);
  for (let at = 0; at < entryOf.length; at += 1) {
    const sheet = book.sheets[at];
    if (sheet?.state !== 'valid') continue;
    const entry = entryAt.get(sheet.entry) ?? -1;
    entryOf[at] = entry;
    start[entry + 1] = (start[entry + 1] ?? 0) + 1;
  }
  for (let entry = 1; entry < start.length; entry += 1) start[entry] = (start[entry] ?? 0) + (start[entry - 1] ?? 0);
  return { start, entryOf };
}
