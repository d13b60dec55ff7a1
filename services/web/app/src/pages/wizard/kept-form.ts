import { serverNowMs } from '../../api/server-clock';
import type { EntryForm, EntryView } from '../../api/shapes';
import { isSame, type FormPieces } from './form-pieces';

/** One field: what was filled in and when, and what the server had there before. */
type KeptPiece = { readonly atMs: number; readonly value: unknown; readonly was: unknown };
type Kept = Readonly<Record<string, KeptPiece>>;

const PREFIX = 'hoithi-form/';
/** The server's clock is known to half a second and the way of an answer: what is typed right after a save is newer than it. */
const CLOCK_DOUBT_MS = 1_000;
const keyOf = (entryId: string): string => `${PREFIX}2/${entryId}`;

/** Keeps what was filled in on this device until the server has it: through a reload, a dead battery, a session that ended. */
export function keepPieces(entryId: string, pieces: FormPieces, server: EntryForm): void {
  const atMs = serverNowMs();
  const kept = read(entryId);
  const added = Object.entries(pieces).map(([field, value]): [string, KeptPiece] => {
    const known = kept[field];
    if (known !== undefined && isSame(known.value, value)) return [field, known];
    return [field, { atMs, value, was: server[field as keyof EntryForm] }];
  });
  write(entryId, { ...kept, ...Object.fromEntries(added) });
}

/** The server has these fields: they need not lie here, unless they were filled in anew since. */
export function releasePieces(entryId: string, saved: FormPieces): void {
  const isSaved = ([field, { value }]: [string, KeptPiece]): boolean =>
    field in saved && isSame(value, saved[field as keyof EntryForm]);
  write(entryId, Object.fromEntries(Object.entries(read(entryId)).filter((piece) => !isSaved(piece))));
}

/**
 * What was filled in here and never reached the server; null where there is nothing. Of a field that another device filled in, too, the
 * later word counts.
 */
export function keptPieces({ entryId, form, savedAtMs }: EntryView): FormPieces | null {
  const stand = Object.entries(read(entryId)).filter(
    ([field, { was, atMs }]) => isSame(form[field as keyof EntryForm], was) || atMs + CLOCK_DOUBT_MS > savedAtMs,
  );
  if (stand.length === 0) return null;
  return Object.fromEntries(stand.map(([field, { value }]) => [field, value])) as FormPieces;
}

/** Takes everything that was typed off this device. */
export function forgetForms(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
}

function read(entryId: string): Kept {
  try {
    return JSON.parse(localStorage.getItem(keyOf(entryId)) ?? '{}') as Kept;
  } catch {
    return {};
  }
}

function write(entryId: string, kept: Kept): void {
  try {
    if (Object.keys(kept).length === 0) localStorage.removeItem(keyOf(entryId));
    else localStorage.setItem(keyOf(entryId), JSON.stringify(kept));
  } catch {
    // A device without room keeps nothing; the page still saves to the server.
  }
}
