import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let reached = true;

/** Notes whether the last request got an answer: a phone often believes to have a network that carries nothing. */
export function noteReach(answered: boolean): void {
  if (answered === reached) return;
  reached = answered;
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  window.addEventListener('online', tell);
  window.addEventListener('offline', tell);
  return () => {
    listeners.delete(tell);
    window.removeEventListener('online', tell);
    window.removeEventListener('offline', tell);
  };
}

export const isOnline = (): boolean => navigator.onLine && reached;

/** Whether the server can be reached, as far as this page knows. */
export const useOnline = (): boolean => useSyncExternalStore(subscribe, isOnline);
