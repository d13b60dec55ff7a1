import { rpc, type RpcEntry } from '@hoithi/bus';
import { entryRecords } from '@hoithi/contracts';
import { entryRecordOf } from '../entry/entry-record-of';
import type { Intake } from '../intake';
import { listEntryAudit } from '../store/list-entry-audit';
import { findSubmittedEntries } from '../store/find-submitted-entries';

/** What the papers say of every submitted entry, in order of code. */
export const serveEntryRecords = ({ store, contests, clock }: Pick<Intake, 'store' | 'contests' | 'clock'>): RpcEntry =>
  rpc(entryRecords, async ({ contestId, after, limit }) => {
    const { definition } = contests.get(contestId);
    const entries = await findSubmittedEntries(store, contestId);
    const rest = entries.filter(({ code }) => after === null || code > after);
    const page = rest.slice(0, limit);
    const nowMs = clock.nowMs();
    return {
      entries: await Promise.all(
        page.map(async (entry) =>
          entryRecordOf(entry, { definition, nowMs, audit: await listEntryAudit(store, entry._id) }),
        ),
      ),
      next: rest.length > limit ? ((page.at(-1)?.code ?? null) as never) : null,
    };
  });
