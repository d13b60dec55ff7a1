import { sendNotice, type EntryActivities } from '@hoithi/contracts';
import type { ActivityContext } from './activity-context';
import { ask } from './ask';

/** Intake tells the people behind an entry, or staff; its key makes repeats one notice. */
export const sendNoticeWith =
  (context: ActivityContext): EntryActivities['sendNotice'] =>
  async (input) => {
    await ask(context, sendNotice, input);
  };
