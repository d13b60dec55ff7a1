import { rpc, type RpcEntry } from '@hoithi/bus';
import { closeList, type ContestId } from '@hoithi/contracts';
import { insertFirst } from '@hoithi/mongo-kit';
import { canonicalList } from '../entry/canonical-list';
import type { Intake } from '../intake';
import { amendClosingList } from '../store/amend-closing-list';
import { findSubmittedEntries } from '../store/find-submitted-entries';
import type { Store } from '../store/open-store';
import type { ClosingListRow } from '../store/rows';

type Lists = Pick<Store, 'closingLists' | 'entries'>;

/** Fixes the list of entries (R14): submitted, neither withdrawn nor disqualified. The first list stands for ever. */
export const serveCloseList = ({ store, contests }: Pick<Intake, 'store' | 'contests'>): RpcEntry =>
  rpc(closeList, async ({ contestId, closedAtMs }) => {
    contests.get(contestId);
    const list = (await findList(store, contestId)) ?? (await fixList(store, contestId, closedAtMs));
    // What came in while the list was being made found none to be noted beside.
    await amendClosingList(store, contestId, await findSubmittedEntries(store, contestId));
    return { entries: list.entries, listHash: list.hash };
  });

const findList = (store: Lists, contestId: ContestId): Promise<ClosingListRow | null> =>
  store.closingLists.findById(contestId).lean<ClosingListRow>().exec();

async function fixList(store: Lists, contestId: ContestId, closedAtMs: number): Promise<ClosingListRow> {
  const entries = (await findSubmittedEntries(store, contestId)).filter(
    (entry) => entry.outcome !== 'withdrawn' && entry.outcome !== 'disqualified',
  );
  const { text, hash } = canonicalList(
    entries.map((entry) => {
      const film = entry.films.findLast((one) => one.confirmed);
      return {
        entryId: entry._id,
        code: entry.code,
        version: film?.version ?? 0,
        sha256: film?.inspection?.sha256 ?? film?.sha256 ?? null,
        submittedAtMs: film?.submittedAtMs ?? 0,
      };
    }),
  );
  const fixed: ClosingListRow = { _id: contestId, closedAtMs, entries: entries.length, text, hash, additions: [] };
  if (await insertFirst(store.closingLists, fixed)) return fixed;
  return (await findList(store, contestId)) ?? fixed;
}
