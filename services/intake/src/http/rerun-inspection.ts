import { userId } from '@hoithi/contracts';
import { rerunMediaUpdate } from '@hoithi/entry-workflow/messages';
import type { EntryRecord } from '../entry/entry-record';
import type { Intake } from '../intake';
import { commandEntry } from './command-entry';

type Rerun = {
  readonly entry: Pick<EntryRecord, '_id' | 'contestId'>;
  readonly byId: string;
  readonly byName: string;
  readonly reason: string;
};

/**
 * Has the entry's workflow check its current film once more; who asked and why are kept.
 * @throws {ContestError} `out-of-phase` once the list is closed, or where no verdict stands
 */
export const rerunInspection = (
  intake: Pick<Intake, 'store' | 'clock' | 'workflows'>,
  { entry, byId, byName, reason }: Rerun,
): Promise<EntryRecord> =>
  commandEntry(intake, {
    entry,
    audit: { action: 'rerun-media', byId, byName, reason },
    send: (reasonCode) =>
      intake.workflows.updateEntry({ contestId: entry.contestId, entryId: entry._id }, rerunMediaUpdate, {
        by: userId.parse(byId),
        reasonCode,
      }),
  });
