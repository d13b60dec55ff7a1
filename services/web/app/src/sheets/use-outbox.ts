import { useEffect, useSyncExternalStore } from 'react';
import { useMe } from '../session/use-me';
import { outbox } from './office';

/** Sends what an earlier visit could not, now and whenever the network returns. Answers how many sheets still wait. */
export function useOutbox(contestId: string): number {
  const jurorId = useMe()?.userId ?? '';
  useEffect(() => {
    if (!jurorId || !contestId) return undefined;
    const send = (): void => outbox.sendAll({ jurorId, contestId });
    send();
    window.addEventListener('online', send);
    return () => window.removeEventListener('online', send);
  }, [jurorId, contestId]);
  return useSyncExternalStore(outbox.subscribe, () => outbox.waiting({ jurorId, contestId }).length);
}
