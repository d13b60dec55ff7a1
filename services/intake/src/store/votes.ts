import type { EntryRecord, ScreeningVoteRow } from '../entry/entry-record';
import { changeEntry } from './change-entry';
import type { Store } from './open-store';

type Entries = Pick<Store, 'entries'>;

/**
 * Writes a vote down before the workflow hears of it, so that its reason cannot be lost. A vote of the same screener that waits
 * from a call which was cut off stands: the workflow may have counted it. A return for repair stays beside the vote that follows it.
 */
export async function reserveVote(
  store: Entries,
  entryId: string,
  vote: Omit<ScreeningVoteRow, 'confirmed'>,
): Promise<ScreeningVoteRow> {
  const entry = await changeEntry(store, entryId, ({ votes }) =>
    votes.some((one) => isInTheWay(one, vote.screenerId))
      ? null
      : { set: { votes: [...votes, { ...vote, confirmed: false }] } },
  );
  return entry.votes.find((one) => isInTheWay(one, vote.screenerId)) ?? { ...vote, confirmed: false };
}

/** A vote that waits, or a decision. */
const isInTheWay = ({ screenerId, confirmed, vote }: ScreeningVoteRow, of: string): boolean =>
  screenerId === of && (!confirmed || vote !== 'repair');

/** The workflow has counted the vote. */
export async function confirmVote(store: Entries, entryId: string, screenerId: string): Promise<EntryRecord> {
  return changeEntry(store, entryId, ({ votes }) => ({
    set: { votes: votes.map((vote) => (vote.screenerId === screenerId ? { ...vote, confirmed: true } : vote)) },
  }));
}

/** The workflow has refused the vote. */
export async function dropVote(store: Entries, entryId: string, screenerId: string): Promise<void> {
  await changeEntry(store, entryId, ({ votes }) => ({
    set: { votes: votes.filter((vote) => vote.confirmed || vote.screenerId !== screenerId) },
  }));
}
