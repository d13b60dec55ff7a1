import type { RouteCall } from '@hoithi/platform';
import type { EntryId, UserId } from '@hoithi/contracts';
import { userId } from '@hoithi/contracts';
import type { EntryView } from '@hoithi/entry-workflow/messages';
import type { AuditAction } from '@hoithi/contracts';
import type { Intake } from '../intake';
import { findSubmittedEntry } from '../store/find-entry';
import type { EntryRef } from '../workflows/workflows';
import { commandEntry } from './command-entry';
import { deskCaller } from './desk-caller';
import { showDeskEntry } from './show-desk-entry';

type DeskCall = Pick<RouteCall<{ readonly entryId: EntryId }>, 'params' | 'signedIn'>;

/**
 * A command of the desk: who and why are kept, the workflow decides whether it is in order, the answer is the entry as it is then.
 * @throws {ContestError} `unknown-entry`, or what the workflow refuses with (`out-of-phase`, `already-done`)
 */
export async function runDeskCommand(
  intake: Intake,
  call: DeskCall,
  command: {
    readonly action: AuditAction;
    readonly reason: string | null;
    readonly send: (entry: EntryRef, by: UserId, reasonCode: string) => Promise<EntryView>;
  },
) {
  const entry = await findSubmittedEntry(intake.store, call.params.entryId);
  const caller = await deskCaller(intake, call.signedIn());
  const { action, reason, send } = command;
  const ref = { contestId: entry.contestId, entryId: entry._id };
  const changed = await commandEntry(intake, {
    entry,
    audit: { action, byId: caller.userId, byName: caller.name, reason },
    send: (reasonCode) => send(ref, userId.parse(caller.userId), reasonCode),
  });
  return showDeskEntry(intake, changed, caller);
}
