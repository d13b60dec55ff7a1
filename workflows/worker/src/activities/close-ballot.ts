import { closeBallot, type EntryActivities } from '@hoithi/contracts';
import type { ActivityContext } from './activity-context';
import { ask } from './ask';

/** Takes an entry out of judging at award. */
export const closeBallotWith =
  (context: ActivityContext): EntryActivities['closeBallot'] =>
  async (input) => {
    await ask(context, closeBallot, input);
  };
