import type { deskRoutes } from '@hoithi/contracts';
import { entryWorkflowId } from '@hoithi/temporal-kit/shared';
import type { z } from 'zod';
import { deskActions, hasVoted, type DeskCaller } from '../entry/desk-actions';
import type { EntryRecord } from '../entry/entry-record';
import { hideContacts } from '../entry/hide-contacts';
import type { Intake } from '../intake';
import { checkEntry } from '../store/check-entry';
import { listEntryAudit } from '../store/list-entry-audit';
import { showEntry } from './show-entry';

type DeskEntry = z.input<typeof deskRoutes.getDeskEntry.reply>;

/** An entry as a member of staff sees it. Who screens sees the others' votes only after voting (O1). */
export async function showDeskEntry(intake: Intake, entry: EntryRecord, caller: DeskCaller): Promise<DeskEntry> {
  const contest = intake.contests.get(entry.contestId);
  const { personSecret, clock } = intake;
  const [view, audit, findings] = await Promise.all([
    showEntry(intake, entry),
    listEntryAudit(intake.store, entry._id),
    checkEntry(intake.store, { contest, entry, personSecret, nowMs: clock.nowMs() }),
  ]);
  const votesHidden = caller.roles.includes('screener') && entry.phase === 'screening' && !hasVoted(entry, caller);
  const votes = entry.votes
    .filter((vote) => vote.confirmed && (!votesHidden || vote.screenerId === caller.userId))
    .map(({ items = [], ...vote }) => ({ ...vote, items: [...items] }));
  return {
    ...view,
    form: mayReach(caller) ? view.form : hideContacts(view.form),
    actions: [],
    votes,
    votesHidden,
    eligibility: findings.map(({ code, severity, text }) => ({
      code,
      severity: severity === 'block' ? 'must-fix' : 'notice',
      text,
    })),
    audit: audit.map(({ atMs, action, byName, reason }) => ({ atMs, action, byName, reason })),
    workflowId: entryWorkflowId(entry.contestId, entry._id),
    deskActions: deskActions(entry, caller),
  };
}

/** Only who has to write to the authors sees how. */
const mayReach = (caller: DeskCaller): boolean =>
  caller.roles.some((role) => role === 'secretary' || role === 'screener');
