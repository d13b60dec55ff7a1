import { openBallot, type EntryActivities } from '@hoithi/contracts';
import type { ActivityContext } from './activity-context';
import { ask } from './ask';

/** Puts a finalist before every juror at award. */
export const openBallotWith =
  (context: ActivityContext): EntryActivities['openBallot'] =>
  async (input) => {
    await ask(context, openBallot, input);
  };
