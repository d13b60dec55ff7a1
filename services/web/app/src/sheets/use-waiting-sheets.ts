import { useSyncExternalStore } from 'react';
import { useMe } from '../session/use-me';
import { outbox } from './office';

/** How many sheets of one contest wait for the office. */
export function useWaitingSheets(contestId: string): number {
  const jurorId = useMe()?.userId ?? '';
  return useSyncExternalStore(outbox.subscribe, () => outbox.waiting({ jurorId, contestId }).length);
}
