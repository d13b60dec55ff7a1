import { emailKey } from '@hoithi/contest';
import type { DeskAction, Role } from '@hoithi/contracts';
import type { EntryRecord } from './entry-record';
import { filmActions } from './film-actions';

export type DeskCaller = { readonly userId: string; readonly roles: readonly Role[]; readonly email: string };

const PUBLISHED: readonly string[] = ['published', 'judging', 'council'];

/** Whether the caller has a hand in the entry: its account, or an author with the same mailbox. */
export function hasConflict(entry: Pick<EntryRecord, 'ownerId' | 'form'>, caller: DeskCaller): boolean {
  const own = emailKey(caller.email);
  return (
    entry.ownerId === caller.userId ||
    (own !== null && entry.form.authors.some((author) => emailKey(author.email) === own))
  );
}

/** Whether the caller has decided; a return for repair is no decision. */
export const hasVoted = (entry: Pick<EntryRecord, 'votes'>, caller: Pick<DeskCaller, 'userId'>): boolean =>
  entry.votes.some((one) => one.confirmed && one.screenerId === caller.userId && one.vote !== 'repair');

/** Whether the caller has returned the entry for repair. */
export const hasReturned = (entry: Pick<EntryRecord, 'votes'>, caller: Pick<DeskCaller, 'userId'>): boolean =>
  entry.votes.some((one) => one.confirmed && one.screenerId === caller.userId && one.vote === 'repair');

/** What this caller may do with this entry now. */
export function deskActions(entry: EntryRecord, caller: DeskCaller): DeskAction[] {
  const is = (...roles: readonly Role[]): boolean => roles.some((role) => caller.roles.includes(role));
  const alive = entry.phase !== 'closed';
  const offers: readonly (readonly [DeskAction, boolean])[] = [
    [
      'screen',
      is('screener') && entry.phase === 'screening' && !hasVoted(entry, caller) && !hasConflict(entry, caller),
    ],
    ['settle-screening', is('secretary') && entry.phase === 'screening' && entry.owner === 'secretary'],
    ['disqualify', is('secretary') && alive],
    ['take-down', is('secretary', 'publisher') && PUBLISHED.includes(entry.phase)],
    ['withdraw', is('secretary') && alive],
    ['resolve-attention', is('secretary', 'operator') && entry.needsAttention],
  ];
  const offered = offers.filter(([, isOffered]) => isOffered).map(([action]) => action);
  return [...offered, ...filmActions(entry, caller)];
}

/** Whether the entry waits for the caller in particular; what was returned for repair waits for its entrant first. */
export function needsCaller(entry: EntryRecord, caller: DeskCaller): boolean {
  if (deskActions(entry, caller).includes('screen') && !hasReturned(entry, caller)) return true;
  return caller.roles.includes('secretary') && (entry.needsAttention || entry.owner === 'secretary');
}
