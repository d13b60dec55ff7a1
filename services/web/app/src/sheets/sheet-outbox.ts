import { ApiError } from '../api/api-error';
import type { Sheet } from '../api/shapes';
import { hasChanges, hasOwnWords, type AskedSeal, type Patch } from './patch';
import type { PatchStore, SheetRef, SheetsOf } from './patch-store';
import { settlePatch } from './settle-patch';

/** Where the newest word of a sheet is: here, on its way, at the office, waiting for network, or refused by the office. */
export type SheetSaving =
  | { readonly kind: 'idle' | 'here' | 'sending' | 'waiting' | 'signed-out' | 'nowhere' }
  | { readonly kind: 'office'; readonly atMs: number }
  | { readonly kind: 'refused'; readonly error: unknown };

/** `waiting` when there is no network; `taken-back` when the juror took it back before the office answered. */
export type SealAnswer = 'sealed' | 'waiting' | 'taken-back';

export type SheetOutbox = {
  readonly patchOf: (ref: SheetRef) => Patch;
  readonly savingOf: (ref: SheetRef) => SheetSaving;
  readonly subscribe: (tell: () => void) => () => void;
  /** Another tab may have written: the pages read anew. */
  readonly lookAgain: () => void;
  /** Keeps a change at once and sends it a moment later. */
  readonly change: (ref: SheetRef, next: (patch: Patch) => Patch) => void;
  /** Sends what waits; resolves when it was taken, refused, or must wait. */
  readonly flush: (ref: SheetRef) => Promise<void>;
  /** Rejects with what the office answered. */
  readonly seal: (ref: SheetRef, asked: AskedSeal) => Promise<SealAnswer>;
  readonly unseal: (ref: SheetRef) => void;
  /** Drops what the office will never take. */
  readonly forget: (ref: SheetRef) => void;
  /** Sends every sheet that waits; resolves when each was taken, refused, or must wait. */
  readonly sendAll: (of: SheetsOf) => Promise<void>;
  /** Sheets with anything that the office does not have, be it a place in the film. */
  readonly waiting: (of: SheetsOf) => readonly SheetRef[];
  /** Sheets with the juror's own marks, words or wish of a seal that the office does not have. */
  readonly unsent: (of: SheetsOf) => readonly SheetRef[];
};

const QUIET_MS = 700;
const AGAIN_MS = 5_000;

/** Sends each juror's sheets, one request at a time per sheet, until the office has everything or refuses for good. */
export function createSheetOutbox(from: {
  readonly store: PatchStore;
  readonly save: (ref: SheetRef, patch: Patch) => Promise<Sheet>;
  readonly seal: (ref: SheetRef, asked: AskedSeal) => Promise<Sheet>;
  /** Puts the office's answer where the pages read it; resolves when this device keeps it, and only then lets go of what was sent. */
  readonly taken: (ref: SheetRef, sheet: Sheet) => Promise<void>;
  readonly nowMs: () => number;
}): SheetOutbox {
  const { store } = from;
  const saving = new Map<string, SheetSaving>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const running = new Map<string, Promise<void>>();
  const listeners = new Set<() => void>();
  const takenBack = new Set<string>();
  const keyOf = (ref: SheetRef): string => `${ref.jurorId}/${ref.contestId}/${ref.entryId}`;

  const sealKey = (ref: SheetRef, seal: AskedSeal): string => `${keyOf(ref)} ${JSON.stringify(seal)}`;
  const noteTakenBack = (ref: SheetRef, { seal }: Patch, after: Patch): void => {
    if (seal !== null && after.seal === null) takenBack.add(sealKey(ref, seal));
  };

  const announce = (): void => {
    for (const tell of listeners) tell();
  };
  const say = (ref: SheetRef, state: SheetSaving): void => {
    saving.set(keyOf(ref), state);
    announce();
  };
  const later = (ref: SheetRef, delayMs: number): void => {
    clearTimeout(timers.get(keyOf(ref)));
    timers.set(
      keyOf(ref),
      setTimeout(() => void flush(ref), delayMs),
    );
  };
  const keep = (ref: SheetRef, patch: Patch): boolean => {
    if (hasChanges(patch) || patch.seal !== null) return store.write(ref, patch);
    store.forget(ref);
    return true;
  };

  /** One step: what was changed first, then the seal. Answers whether there is more to do. */
  const step = async (ref: SheetRef): Promise<boolean> => {
    const patch = store.read(ref);
    if (hasChanges(patch)) {
      if (hasOwnWords(patch)) say(ref, { kind: 'sending' });
      const sheet = await from.save(ref, patch);
      await from.taken(ref, sheet);
      keep(ref, settlePatch(store.read(ref), patch));
      return true;
    }
    const { seal } = patch;
    if (seal === null) return false;
    say(ref, { kind: 'sending' });
    await from.taken(ref, await from.seal(ref, seal));
    const now = store.read(ref);
    // What was changed while the seal was on its way is not in it: it is sent next, and the office says that it came too late.
    keep(ref, { ...now, seal: now.seal !== null && sealKey(ref, now.seal) === sealKey(ref, seal) ? null : now.seal });
    return true;
  };
  const run = async (ref: SheetRef): Promise<void> => {
    const before = savingKind(ref);
    try {
      let did = false;
      while (await step(ref)) did = true;
      if (did || before === 'here') say(ref, { kind: 'office', atMs: from.nowMs() });
    } catch (error) {
      if (!isRefusal(error)) {
        say(ref, { kind: isSignedOut(error) ? 'signed-out' : 'waiting' });
        later(ref, AGAIN_MS);
        return;
      }
      const refused = store.read(ref);
      if (!hasOwnWords(refused)) {
        // Only a place in the film was left to tell of a sheet that is closed: nobody misses it.
        store.forget(ref);
        say(ref, IDLE);
        return;
      }
      // A refused seal is taken back; refused changes stay here, for the juror to see and to drop.
      keep(ref, { ...refused, seal: null });
      say(ref, { kind: 'refused', error });
    }
  };
  const savingKind = (ref: SheetRef): SheetSaving['kind'] => saving.get(keyOf(ref))?.kind ?? 'idle';
  /** Whoever asks while a run is under way gets the next one, one after another: two at once would overtake each other. */
  const flush = async (ref: SheetRef): Promise<void> => {
    clearTimeout(timers.get(keyOf(ref)));
    const before = running.get(keyOf(ref)) ?? Promise.resolve();
    const own = before.then(() => run(ref));
    running.set(keyOf(ref), own);
    await own;
    if (running.get(keyOf(ref)) === own) running.delete(keyOf(ref));
  };

  return {
    patchOf: (ref) => store.read(ref),
    savingOf: (ref) => saving.get(keyOf(ref)) ?? IDLE,
    subscribe: (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    lookAgain: announce,
    change: (ref, next) => {
      const before = store.read(ref);
      const patch = next(before);
      noteTakenBack(ref, before, patch);
      const kept = keep(ref, patch);
      // A place in the film is kept without a word; marks and notes are told of.
      if (!kept) say(ref, { kind: 'nowhere' });
      else if (hasOwnWords(patch)) say(ref, { kind: 'here' });
      else announce();
      later(ref, QUIET_MS);
    },
    flush,
    seal: async (ref, asked) => {
      takenBack.delete(sealKey(ref, asked));
      keep(ref, { ...store.read(ref), seal: asked });
      await flush(ref);
      if (takenBack.delete(sealKey(ref, asked))) return 'taken-back';
      const state = saving.get(keyOf(ref)) ?? IDLE;
      if (state.kind === 'refused') throw state.error;
      return store.read(ref).seal === null ? 'sealed' : 'waiting';
    },
    unseal: (ref) => {
      const before = store.read(ref);
      const patch = { ...before, seal: null };
      noteTakenBack(ref, before, patch);
      keep(ref, patch);
      say(ref, { kind: 'here' });
      later(ref, QUIET_MS);
    },
    forget: (ref) => {
      clearTimeout(timers.get(keyOf(ref)));
      store.forget(ref);
      say(ref, IDLE);
    },
    sendAll: async (of) => {
      await Promise.all(store.list(of).map(flush));
    },
    waiting: (of) =>
      store.list(of).filter((ref) => {
        const patch = store.read(ref);
        return hasChanges(patch) || patch.seal !== null;
      }),
    unsent: (of) => store.list(of).filter((ref) => hasOwnWords(store.read(ref))),
  };
}

const IDLE: SheetSaving = { kind: 'idle' };

const isSignedOut = (error: unknown): boolean => error instanceof ApiError && error.status === 401;

/** What the office will never take, such as a change of a sealed sheet; trying again would change nothing. */
const isRefusal = (error: unknown): boolean =>
  !(error instanceof ApiError) ||
  (error.status >= 400 && error.status < 500 && ![401, 408, 429].includes(error.status));
