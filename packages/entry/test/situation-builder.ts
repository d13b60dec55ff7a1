import type { EntrySituation } from '../src/index';

export const calendar = {
  closeAtMs: 1_000,
  screeningCloseAtMs: 2_000,
  publishAtMs: 3_000,
  judgingOpenAtMs: 4_000,
  judgingLockAtMs: 5_000,
  freezeAtMs: 6_000,
  councilAtMs: 7_000,
  complaintsCloseAtMs: 8000,
  finalAtMs: 9000,
};

/** An accepted entry with one film; tests say only what differs. */
export const aSituation = (difference: Partial<EntrySituation> = {}): EntrySituation => ({
  phase: 'accepted',
  outcome: null,
  films: [{ version: 1, uploadId: 'up-1' }],
  filmProblem: null,
  mediaOverridden: false,
  votes: [],
  settledVote: null,
  agreeingVotes: 2,
  decisionId: null,
  overdue: null,
  calendar,
  ...difference,
});
