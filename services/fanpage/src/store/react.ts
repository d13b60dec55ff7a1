import { insertFirst } from '@hoithi/mongo-kit';
import type { FanpageDatabase } from './database';
import type { LedgerEvent } from './ledger-event';

export type Reaction = { readonly contestId: string; readonly entryId: string; readonly voterKey: string };

/** Whether this voter's reaction stands on this entry. */
export async function hasReacted(database: Pick<FanpageDatabase, 'ledger'>, reaction: Reaction): Promise<boolean> {
  return (await lastEvent(database, reaction))?.act === 'give';
}

/**
 * Gives or takes back one voter's reaction on one entry. Doing it twice is doing it once; of two requests at the same moment one writes
 * and the other finds it written.
 * @returns whether anything was written
 */
export async function react(
  database: Pick<FanpageDatabase, 'ledger'>,
  change: Reaction & { readonly act: LedgerEvent['act']; readonly atMs: number },
): Promise<boolean> {
  const { contestId, entryId, voterKey, act, atMs } = change;
  const last = await lastEvent(database, change);
  const stands = last?.act === 'give';
  if (stands === (act === 'give')) return false;
  const sequence = (last?.sequence ?? 0) + 1;
  return insertFirst(database.ledger, {
    _id: `${contestId}/${entryId}/${voterKey}/${sequence}`,
    contestId,
    entryId,
    voterKey,
    sequence,
    act,
    delta: act === 'give' ? 1 : -1,
    atMs,
  });
}

async function lastEvent(
  database: Pick<FanpageDatabase, 'ledger'>,
  reaction: Reaction,
): Promise<LedgerEvent | undefined> {
  const { contestId, entryId, voterKey } = reaction;
  const [last] = await database.ledger
    .find({ contestId, entryId, voterKey })
    .sort({ sequence: -1 })
    .limit(1)
    .lean<LedgerEvent[]>()
    .exec();
  return last;
}
