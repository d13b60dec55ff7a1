import { describeContestWait } from './describe-contest-wait';
import type { ContestView } from './messages';
import type { ContestState } from './state';

/** What a caller may see of a contest's workflow. */
export function viewContest(state: ContestState): ContestView {
  const { waitingFor, untilMs } = describeContestWait(state);
  const trouble = state.troubles[0] ?? null;
  const { phase, calendar, revision, moves, list, judging, freeze, decisionId, outcomesTold } = state;
  return {
    phase,
    calendar,
    revision,
    waitingFor,
    untilMs,
    needsAttention: trouble !== null,
    attention: trouble?.sentence ?? null,
    moves,
    list,
    judging,
    freeze,
    decisionId,
    finalDecisionId: state.finalDecisionId ?? null,
    outcomesTold,
  };
}
