import { useSyncExternalStore } from 'react';
import { outbox } from '../sheets/office';
import { hasUnsaved, subscribeUnsaved } from './unsaved';

let isFound = false;
const listeners = new Set<() => void>();

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  const ends = [subscribeUnsaved(tell), outbox.subscribe(tell)];
  return () => {
    listeners.delete(tell);
    for (const end of ends) end();
  };
}

/** A newer version of the app is on this device, or on its way to it. */
export function announceVersion(): void {
  isFound = true;
  for (const tell of listeners) tell();
}

/** Whether a change of version would cost nothing: all is sent, and there is a network to fetch with what was kept before. */
const isSafe = (jurorId: string | undefined): boolean =>
  !hasUnsaved() && (jurorId === undefined || outbox.unsent({ jurorId }).length === 0);

export function useNewVersion(jurorId: string | undefined): 'none' | 'waits' | 'ready' {
  return useSyncExternalStore(subscribe, () => {
    if (!isFound) return 'none';
    return isSafe(jurorId) ? 'ready' : 'waits';
  });
}

/**
 * Where a page is left anyway and nothing is lost, the next one is opened by the browser: the network answers with the
 * newer version, and that one's worker takes over once it finds itself on the screen. Answers whether it is.
 */
export function leaveForNewVersion(jurorId: string | undefined, href: string): boolean {
  if (!isFound || !navigator.onLine || !isSafe(jurorId)) return false;
  window.location.assign(href);
  return true;
}
