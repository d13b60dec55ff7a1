import type { WithOutbox } from '@hoithi/mongo-kit';

/** One juror watching one film. */
export type ViewingDuty = { readonly jurorId: string; readonly entryId: string };

/**
 * Further viewings that the secretary made duties, after the first round; `_id` is contest and plan, so that a plan is carried
 * out once. Nothing is taken back: a juror stands aside, or the film is handed to a substitute, as in the first round.
 */
export type ViewingRound = WithOutbox & {
  readonly _id: string;
  readonly contestId: string;
  readonly planId: string;
  readonly viewings: readonly ViewingDuty[];
  readonly atMs: number;
  readonly byId: string;
  readonly byName: string;
};
