import { rpc, type RpcEntry } from '@hoithi/bus';
import { entryCards } from '@hoithi/contracts';
import { entryCardOf } from '../entry/entry-card-of';
import type { Intake } from '../intake';
import { findSubmittedEntries } from '../store/find-submitted-entries';

/** What may be shown of entries in public: names by the rule for children (O10), never a telephone or address. */
export const serveEntryCards = ({ store, contests, clock }: Pick<Intake, 'store' | 'contests' | 'clock'>): RpcEntry =>
  rpc(entryCards, async ({ contestId, entryIds }) => {
    const contest = contests.get(contestId);
    const wanted = new Set<string>(entryIds);
    const entries = await findSubmittedEntries(store, contestId);
    const nowMs = clock.nowMs();
    return {
      cards: entries
        .filter((entry) => wanted.has(entry._id) && entry.films.some((film) => film.confirmed))
        .map((entry) => entryCardOf(entry, { definition: contest.definition, nowMs })),
    };
  });
