import { lockJudging, type ContestActivities } from '@hoithi/contracts';
import type { ActivityContext } from './activity-context';
import { ask } from './ask';

/** Award locks all sheets (R17). */
export const lockJudgingWith =
  (context: ActivityContext): ContestActivities['lockJudging'] =>
  (input) =>
    ask(context, lockJudging, input, 15_000);
