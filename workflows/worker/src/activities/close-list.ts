import { closeList, type ContestActivities } from '@hoithi/contracts';
import type { ActivityContext } from './activity-context';
import { ask } from './ask';

/** Intake fixes the list of entries (R14); a whole contest may take its time. */
export const closeListWith =
  (context: ActivityContext): ContestActivities['closeList'] =>
  (input) =>
    ask(context, closeList, input, 15_000);
