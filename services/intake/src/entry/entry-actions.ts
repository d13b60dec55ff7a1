import type { DeadlineDecision } from '@hoithi/contest';
import type { EntryHttpView } from '@hoithi/contracts';
import { ENTRY_PHASES } from '@hoithi/entry';
import type { EntryRecord } from './entry-record';

export type EntryAction = EntryHttpView['actions'][number];
type WithdrawUntil = 'close' | 'publish' | 'council';

/** Last phase in which the entrant may withdraw, by the contest's rule (O19). */
const LAST_TO_WITHDRAW = { close: 'accepted', publish: 'finalist', council: 'judging' } as const;
/** Phases in which a film may be replaced (O19): nobody has looked at it yet. */
const REPLACEABLE: readonly string[] = ['submission', 'media-check', 'must-fix', 'accepted'];

const isOpen = (deadline: DeadlineDecision): boolean =>
  deadline.verdict === 'on-time' || deadline.verdict === 'within-grace';

/** Whether an entry in this phase takes another film. */
export const takesFilm = (entry: Pick<EntryRecord, 'phase'>): boolean =>
  entry.phase === 'draft' || REPLACEABLE.includes(entry.phase);

/** Whether the entrant may withdraw the entry in its present phase (O19); a draft is deleted instead. */
export function mayWithdraw(entry: Pick<EntryRecord, 'phase'>, until: WithdrawUntil): boolean {
  if (entry.phase === 'draft' || entry.phase === 'closed') return false;
  return ENTRY_PHASES.indexOf(entry.phase) <= ENTRY_PHASES.indexOf(LAST_TO_WITHDRAW[until]);
}

/** What the entrant may do now. The pages show these and nothing else; the routes check again. */
export function entryActions(
  entry: Pick<EntryRecord, 'phase' | 'upload' | 'formCompletedAtMs'>,
  state: {
    readonly started: boolean;
    readonly deadline: DeadlineDecision;
    readonly uploadComplete: boolean;
    readonly withdrawUntil: WithdrawUntil;
  },
): EntryAction[] {
  const actions: EntryAction[] = [];
  const open = state.started && isOpen(state.deadline);
  const ready = open && entry.upload !== null && state.uploadComplete;
  if (entry.phase === 'draft') {
    if (state.deadline.verdict !== 'late') actions.push('edit');
    if (open) actions.push('upload');
    if (ready && entry.formCompletedAtMs !== null) actions.push('submit');
    return [...actions, 'delete'];
  }
  if (open && takesFilm(entry)) actions.push('upload');
  if (ready && takesFilm(entry)) actions.push('replace');
  if (mayWithdraw(entry, state.withdrawUntil)) actions.push('withdraw');
  return actions;
}
