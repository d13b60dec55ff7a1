import type { EntryView } from '../../api/shapes';

/** The part of a half-sent film that the server holds; null when nothing is under way. */
export function receivedShare({ upload }: EntryView): number | null {
  return upload?.state === 'receiving' ? upload.receivedBytes / upload.bytes : null;
}
