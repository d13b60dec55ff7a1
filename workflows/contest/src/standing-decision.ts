import type { ContestState } from './state';

/** The decision that stands: the final one, or the provisional one while complaints are heard. */
export const standingDecision = (
  state: Pick<ContestState, 'decisionId' | 'finalDecisionId'>,
): ContestState['decisionId'] => state.finalDecisionId ?? state.decisionId;
