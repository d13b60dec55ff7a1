import { nextJudgingRound, type ContestActivities } from '@hoithi/contracts';
import type { ActivityContext } from './activity-context';
import { ask } from './ask';

/** Award knows the contest's data: which reminder or publication is due next. */
export const nextJudgingRoundWith =
  (context: ActivityContext): ContestActivities['nextJudgingRound'] =>
  (input) =>
    ask(context, nextJudgingRound, input);
