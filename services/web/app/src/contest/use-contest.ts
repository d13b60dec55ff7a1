import { useSyncExternalStore } from 'react';
import { useApi } from '../api/use-api';
import type { ContestCard } from '../api/shapes';
import { chooseContest } from './choose-contest';

const KEY = 'hoithi-contest';
const listeners = new Set<() => void>();

/** Remembers which contest this person works on, on this device. */
export function rememberContest(contestId: string): void {
  localStorage.setItem(KEY, contestId);
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** All contests of this site and the one that the pages speak of; `contest` is null while loading or when there is none. */
export function useContest(wantedId?: string): {
  readonly contest: ContestCard | null;
  readonly contests: readonly ContestCard[];
  readonly loading: boolean;
  readonly error: Error | null;
} {
  const remembered = useSyncExternalStore(subscribe, () => localStorage.getItem(KEY));
  const { data, isPending, error } = useApi('listContests', {}, { everyMs: 60_000 });
  const contests = (data?.contests ?? []) as unknown as readonly ContestCard[];
  return {
    contest: chooseContest(contests, wantedId ?? remembered),
    contests,
    loading: isPending,
    error: data ? null : error,
  };
}
