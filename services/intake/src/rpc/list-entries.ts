import { rpc, type RpcEntry } from '@hoithi/bus';
import { listEntries } from '@hoithi/contracts';
import type { EntryPhase } from '@hoithi/entry';
import type { Intake } from '../intake';
import type { SubmittedEntry } from '../store/find-submitted-entries';

/** Submitted entries in id order, a page at a time; `only` leaves out those whose life is over. */
export const serveListEntries = ({ store }: Pick<Intake, 'store'>): RpcEntry =>
  rpc(listEntries, async ({ contestId, open, after, limit }) => {
    const wanted = {
      contestId,
      phase: open === 'only' ? { $nin: ['draft', 'closed'] } : { $ne: 'draft' },
      ...(after === null ? {} : { _id: { $gt: after } }),
    };
    const found = await store.entries
      .find(wanted as object)
      .sort({ _id: 1 })
      .limit(limit + 1)
      .lean<SubmittedEntry[]>();
    const page = found.slice(0, limit);
    return {
      entries: page.map(({ _id, code, phase }) => ({ entryId: _id, code, phase: phase as EntryPhase })),
      next: found.length > limit ? (page.at(-1)?._id ?? null) : null,
    };
  });
