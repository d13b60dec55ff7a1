import type { EntryRecord } from './entry-record';

export type EntryFault = { readonly invariant: string; readonly text: string };

const ONE_VERSION = '2 one entry, one current version, every earlier one kept';
const WAITS = '7 nothing waits without an owner, nothing is stuck in silence';
/** Nothing may be on its way for longer than this without saying so (invariant 7). */
const SILENCE_MS = 10 * 60_000;
/** Phases in which the system itself is at work and no person or instant is waited for. */
const WORKING = new Set(['submission', 'media-check']);

/** What must never be true of a submitted entry. Empty for a sound one. */
export function entryFaults(entry: EntryRecord, nowMs: number): readonly EntryFault[] {
  const faults: EntryFault[] = [];
  const confirmed = entry.films.filter((film) => film.confirmed);
  const numbers = confirmed.map((film) => film.version);
  if (entry.code === null) faults.push({ invariant: ONE_VERSION, text: 'submitted without a code' });
  if (numbers.some((number, index) => number !== index + 1)) {
    faults.push({ invariant: ONE_VERSION, text: `its films are numbered ${numbers.join(', ')}` });
  }
  if (confirmed.length === 0) faults.push({ invariant: ONE_VERSION, text: 'submitted without a film' });
  if ((entry.phase === 'closed') !== (entry.outcome !== null)) {
    faults.push({ invariant: ONE_VERSION, text: `phase ${entry.phase} with outcome ${entry.outcome ?? 'none'}` });
  }
  if (entry.phase !== 'closed' && entry.waitingFor === null) {
    faults.push({ invariant: WAITS, text: `waits in ${entry.phase} for nothing that is said` });
  }
  const silentSinceMs = entry.timeline.at(-1)?.atMs ?? nowMs;
  if (WORKING.has(entry.phase) && !entry.needsAttention && nowMs - silentSinceMs > SILENCE_MS) {
    faults.push({
      invariant: WAITS,
      text: `in ${entry.phase} for ${Math.round((nowMs - silentSinceMs) / 60_000)} minutes`,
    });
  }
  return faults;
}
