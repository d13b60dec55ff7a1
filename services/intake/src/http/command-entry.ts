import type { AuditAction } from '@hoithi/contracts';
import type { EntryView } from '@hoithi/entry-workflow/messages';
import type { EntryRecord } from '../entry/entry-record';
import type { Intake } from '../intake';
import { withAudit } from '../store/audit';
import { projectEntry } from '../store/project-entry';

/** Sends a command to an entry's workflow, keeps who asked and why, and takes the answer in at once. */
export async function commandEntry(
  intake: Pick<Intake, 'store' | 'clock'>,
  command: {
    readonly entry: Pick<EntryRecord, '_id' | 'contestId'>;
    readonly audit: {
      readonly action: AuditAction;
      readonly byId: string;
      readonly byName: string;
      readonly reason: string | null;
    };
    /** Gets the id of the audit row, which stands for the reason in the workflow. */
    readonly send: (reasonCode: string) => Promise<EntryView>;
  },
): Promise<EntryRecord> {
  const { entry, audit, send } = command;
  const atMs = intake.clock.nowMs();
  const asked = { ...audit, entryId: entry._id, contestId: entry.contestId, atMs };
  const view = await withAudit(intake.store, asked, send);
  return projectEntry(intake.store, entry._id, { ...view, atMs: intake.clock.nowMs() });
}
