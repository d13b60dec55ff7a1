import { rpc, type RpcEntry } from '@hoithi/bus';
import { closeList } from '@hoithi/contracts';
import { isDuplicateKey } from '@hoithi/mongo-kit';
import { canonicalList } from '../entry/canonical-list';
import type { Intake } from '../intake';
import { findSubmittedEntries } from '../store/find-submitted-entries';
import type { ClosingListRow } from '../store/rows';

/** Fixes the list of entries (R14): submitted, neither withdrawn nor disqualified. The first list stands for ever. */
export const serveCloseList = ({ store, contests }: Pick<Intake, 'store' | 'contests'>): RpcEntry =>
  rpc(closeList, async ({ contestId, closedAtMs }) => {
    contests.get(contestId);
    const known = await store.closingLists.findById(contestId).lean<ClosingListRow>();
    if (known) return { entries: known.entries, listHash: known.hash };
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
    try {
      await store.closingLists.create({
        _id: contestId,
        closedAtMs,
        entries: entries.length,
        text,
        hash,
        additions: [],
      });
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
    const list = await store.closingLists.findById(contestId).lean<ClosingListRow>();
    return { entries: list?.entries ?? entries.length, listHash: list?.hash ?? hash };
  });
