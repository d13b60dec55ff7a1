import { useSyncExternalStore } from 'react';

function subscribe(tell: () => void): () => void {
  window.addEventListener('online', tell);
  window.addEventListener('offline', tell);
  return () => {
    window.removeEventListener('online', tell);
    window.removeEventListener('offline', tell);
  };
}

/** Whether the browser believes to have a network; an answer that never comes says the same later. */
export const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine);
