import { useSyncExternalStore } from 'react';
import { outbox } from '../sheets/office';
import { hasUnsaved, subscribeUnsaved } from './unsaved';

/** A newer version of the app is on this device; the worker is the one that waits to bring it, null when it already does. */
type NewVersion = { readonly worker: ServiceWorker | null };

let found: NewVersion | null = null;
let reloading = false;
const listeners = new Set<() => void>();

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  const ends = [subscribeUnsaved(tell), outbox.subscribe(tell)];
  return () => {
    listeners.delete(tell);
    for (const end of ends) end();
  };
}

export function announceVersion(version: NewVersion): void {
  found = version;
  for (const tell of listeners) tell();
}

/** Whether a change of version would cost nothing: all is sent, and there is a network to fetch with what was kept before. */
const isSafe = (jurorId: string | undefined): boolean =>
  !hasUnsaved() && (jurorId === undefined || outbox.unsent({ jurorId }).length === 0);

export function useNewVersion(jurorId: string | undefined): 'none' | 'waits' | 'ready' {
  return useSyncExternalStore(subscribe, () => {
    if (found === null) return 'none';
    return isSafe(jurorId) ? 'ready' : 'waits';
  });
}

/** Opens an address, or this page, with the newer version. */
export function openNewVersion(href?: string): void {
  if (reloading) return;
  reloading = true;
  const open = (): void => (href === undefined ? window.location.reload() : window.location.assign(href));
  const worker = found?.worker ?? null;
  if (worker === null) {
    open();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', open, { once: true });
  worker.postMessage('take-over');
}

/** Where a page is left anyway and nothing is lost, the next one is opened with the newer version. Answers whether it is. */
export function leaveForNewVersion(jurorId: string | undefined, href: string): boolean {
  if (found === null || !navigator.onLine || !isSafe(jurorId)) return false;
  openNewVersion(href);
  return true;
}

export const isReloading = (): boolean => reloading;
