import { emailKey } from '@hoithi/contest';
import type { Role } from '@hoithi/contracts';
import type { EntryRecord } from './entry-record';

export type DeskAction =
  | 'screen'
  | 'settle-screening'
  | 'disqualify'
  | 'take-down'
  | 'override-media'
  | 'rerun-media'
  | 'remake-preview'
  | 'ask-for-film'
  | 'withdraw'
  | 'resolve-attention'
  | 'note-attention';

export type DeskCaller = { readonly userId: string; readonly roles: readonly Role[]; readonly email: string };

const PUBLISHED: readonly string[] = ['published', 'judging', 'council'];
/** From the acceptance of a film to the outcome. */
const ACCEPTED: readonly string[] = ['accepted', 'screening', 'finalist', ...PUBLISHED];

/** Whether the caller has a hand in the entry: its account, or an author with the same mailbox. */
export function hasConflict(entry: Pick<EntryRecord, 'ownerId' | 'form'>, caller: DeskCaller): boolean {
  const own = emailKey(caller.email);
  return (
    entry.ownerId === caller.userId ||
    (own !== null && entry.form.authors.some((author) => emailKey(author.email) === own))
  );
}

export const hasVoted = (entry: Pick<EntryRecord, 'votes'>, caller: Pick<DeskCaller, 'userId'>): boolean =>
  entry.votes.some((vote) => vote.confirmed && vote.screenerId === caller.userId);

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
    ['override-media', is('secretary') && (entry.phase === 'must-fix' || isUnreadable(entry))],
    ['ask-for-film', is('secretary') && isUnreadable(entry)],
    ['rerun-media', is('secretary', 'operator') && mayRerun(entry)],
    ['remake-preview', is('secretary', 'operator') && ACCEPTED.includes(entry.phase)],
    ['withdraw', is('secretary') && alive],
    ['resolve-attention', is('secretary', 'operator') && entry.needsAttention],
    ['note-attention', is('secretary') && entry.needsAttention && hasLateNews(entry)],
  ];
  return offers.filter(([, offered]) => offered).map(([action]) => action);
}

/** A verdict stands and the list is not closed; whether the secretary has decided over it, the workflow knows. */
const mayRerun = ({ phase, films, needsAttention }: EntryRecord): boolean =>
  phase === 'accepted' ||
  (phase === 'must-fix' && (films.at(-1)?.inspection?.verdict ?? 'accepted') !== 'accepted') ||
  (phase === 'media-check' && needsAttention);

/** No tool can read the film: it waits for a person's word (two failed tries, or workers lost over it). */
const isUnreadable = ({ phase, owner }: EntryRecord): boolean => phase === 'media-check' && owner === 'secretary';

/** Something was found out about an accepted film that a person may simply take note of: no preview, or damage behind its key frames. */
function hasLateNews({ phase, films, owner }: EntryRecord): boolean {
  const film = films.at(-1);
  const isDamaged = film?.inspection?.verdict === 'must-fix';
  return owner === 'secretary' && ACCEPTED.includes(phase) && ((film?.previewFailure ?? null) !== null || isDamaged);
}

/** Whether the entry waits for the caller in particular. */
export function needsCaller(entry: EntryRecord, caller: DeskCaller): boolean {
  if (deskActions(entry, caller).includes('screen')) return true;
  return caller.roles.includes('secretary') && (entry.needsAttention || entry.owner === 'secretary');
}
