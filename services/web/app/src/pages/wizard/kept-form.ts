import { serverNowMs } from '../../api/server-clock';
import type { EntryForm, EntryView } from '../../api/shapes';

const PREFIX = 'hoithi-form/';
/** The server's clock is known to half a second and the way of an answer: what is typed right after a save is newer than it. */
const CLOCK_DOUBT_MS = 1_000;
const keyOf = (entryId: string): string => PREFIX + entryId;

/** Keeps what was typed on this device until the server has it: through a reload, a dead battery, a session that ended. */
export function keepForm(entryId: string, form: EntryForm): void {
  try {
    localStorage.setItem(keyOf(entryId), JSON.stringify({ atMs: serverNowMs(), form }));
  } catch {
    // A device without room keeps nothing; the page still saves to the server.
  }
}

/** The server has this form: it need not lie here, unless something was typed since. */
export function releaseForm(entryId: string, saved: EntryForm): void {
  const kept = read(entryId);
  if (kept !== null && JSON.stringify(kept.form) === JSON.stringify(saved)) localStorage.removeItem(keyOf(entryId));
}

/** What was typed here and never reached the server; null where the server knows something newer, from another device for example. */
export function keptForm({ entryId, savedAtMs }: EntryView): EntryForm | null {
  const kept = read(entryId);
  return kept !== null && kept.atMs + CLOCK_DOUBT_MS > savedAtMs ? kept.form : null;
}

/** Takes everything that was typed off this device. */
export function forgetForms(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
}

function read(entryId: string): { readonly atMs: number; readonly form: EntryForm } | null {
  try {
    return JSON.parse(localStorage.getItem(keyOf(entryId)) ?? 'null') as ReturnType<typeof read>;
  } catch {
    return null;
  }
}
