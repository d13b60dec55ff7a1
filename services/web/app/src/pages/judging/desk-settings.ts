import { useSyncExternalStore } from 'react';

/** How a juror likes the desk, and what was put aside; on this device only. */
export type DeskSettings = {
  readonly speed: number;
  readonly pauseOnTyping: boolean;
  /** Entries in the compare tray, oldest first. */
  readonly tray: readonly string[];
  /** Overruled marks that the juror has been told of. */
  readonly told: readonly string[];
};

const START: DeskSettings = { speed: 1, pauseOnTyping: true, tray: [], told: [] };
export const MOST_IN_TRAY = 3;

const kept = new Map<string, DeskSettings>();
const listeners = new Set<() => void>();
const keyOf = (owner: string): string => `hoithi-desk/${owner}`;

function read(owner: string): DeskSettings {
  const known = kept.get(owner);
  if (known) return known;
  const settings = parse(localStorage.getItem(keyOf(owner)));
  kept.set(owner, settings);
  return settings;
}

function parse(text: string | null): DeskSettings {
  if (text === null) return START;
  try {
    return { ...START, ...(JSON.parse(text) as Partial<DeskSettings>) };
  } catch {
    return START;
  }
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** @param owner juror and contest, e.g. `u-17/sonla-2024` */
export function useDeskSettings(owner: string): {
  readonly settings: DeskSettings;
  readonly change: (part: Partial<DeskSettings>) => void;
} {
  const settings = useSyncExternalStore(subscribe, () => read(owner));
  return {
    settings,
    change: (part) => {
      const next = { ...read(owner), ...part };
      kept.set(owner, next);
      localStorage.setItem(keyOf(owner), JSON.stringify(next));
      for (const tell of listeners) tell();
    },
  };
}

/** Takes what a juror put aside off this device. */
export function forgetDeskSettings(jurorId: string): void {
  kept.clear();
  const own = Object.keys(localStorage).filter((key) => key.startsWith(`${keyOf(jurorId)}/`));
  for (const key of own) localStorage.removeItem(key);
}

/** Puts a film aside or takes it back; a fourth pushes out the oldest. */
export const toggleInTray = (tray: readonly string[], entryId: string): readonly string[] =>
  tray.includes(entryId) ? tray.filter((other) => other !== entryId) : [...tray, entryId].slice(-MOST_IN_TRAY);
