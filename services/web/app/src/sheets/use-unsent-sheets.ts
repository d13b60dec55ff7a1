import { useEffect, useSyncExternalStore } from 'react';
import { useMe } from '../session/use-me';
import { outbox } from './office';

/**
 * Sends what an earlier visit could not, on whatever page one is, now and whenever the network returns.
 * Answers how many sheets have marks that are only on this device.
 */
export function useUnsentSheets(): number {
  const jurorId = useMe()?.userId;
  useEffect(() => {
    if (jurorId === undefined) return undefined;
    const send = (): void => void outbox.sendAll({ jurorId });
    send();
    window.addEventListener('online', send);
    return () => window.removeEventListener('online', send);
  }, [jurorId]);
  return useSyncExternalStore(outbox.subscribe, () => (jurorId === undefined ? 0 : outbox.unsent({ jurorId }).length));
}
