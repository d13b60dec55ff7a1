import { describeWait } from '@hoithi/entry';
import type { EntryView } from './messages';
import type { EntryState } from './state';

/** What a caller may see of an entry's workflow. */
export function viewEntry(state: EntryState): EntryView {
  const wait = describeWait(state);
  const trouble = state.troubles[0] ?? null;
  return {
    phase: state.phase,
    outcome: state.outcome,
    prizeId: state.prizeId,
    revision: state.revision,
    version: state.films.at(-1)?.version ?? 0,
    waitingFor: wait.waitingFor,
    untilMs: wait.untilMs,
    owner: trouble?.owner ?? wait.owner,
    needsAttention: trouble !== null,
    attention: trouble?.sentence ?? null,
    inspection: state.inspection,
    mediaOverridden: state.mediaOverridden,
    votes: state.votes,
    calendar: state.calendar,
  };
}
