import type { DeskAction, Role } from '@hoithi/contracts';
import type { EntryRecord } from './entry-record';

/** From the acceptance of a film to the outcome. */
const ACCEPTED: readonly string[] = ['accepted', 'screening', 'finalist', 'published', 'judging', 'council'];

/** What this caller may do about the entry's film and its technical check. */
export function filmActions(entry: EntryRecord, caller: { readonly roles: readonly Role[] }): readonly DeskAction[] {
  const isSecretary = caller.roles.includes('secretary');
  const isOperating = isSecretary || caller.roles.includes('operator');
  const offers: readonly (readonly [DeskAction, boolean])[] = [
    ['override-media', isSecretary && (entry.phase === 'must-fix' || isUnreadable(entry))],
    ['ask-for-film', isSecretary && isUnreadable(entry)],
    ['rerun-media', isOperating && mayRerun(entry)],
    ['remake-preview', isOperating && ACCEPTED.includes(entry.phase)],
    ['note-attention', isSecretary && entry.needsAttention && hasLateNews(entry)],
  ];
  return offers.filter(([, isOffered]) => isOffered).map(([action]) => action);
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
