import type { EntryHttpView } from '@hoithi/contracts';
import type { EntryRecord } from './entry-record';

/** What screeners wait for from the entrant: their returns for repair that they have not followed by a decision. Never who they are. */
export function repairsOf({ phase, votes }: Pick<EntryRecord, 'phase' | 'votes'>): EntryHttpView['repairs'] {
  if (phase !== 'screening') return [];
  const counted = votes.filter(({ confirmed }) => confirmed);
  const decided = counted.filter(({ vote }) => vote !== 'repair').map(({ screenerId }) => screenerId);
  return counted
    .filter(({ vote, screenerId }) => vote === 'repair' && !decided.includes(screenerId))
    .map(({ items = [], reason, atMs }) => ({
      items: items.filter(({ opinion }) => opinion !== 'met'),
      reason: reason ?? '',
      atMs,
    }));
}
