import { listEntries, type ContestActivities } from '@hoithi/contracts';
import { calendarChangedSignal } from '@hoithi/entry-workflow/messages';
import { entryWorkflowId } from '@hoithi/temporal-kit/shared';
import { WorkflowNotFoundError } from '@temporalio/client';
import type { ActivityContext } from './activity-context';
import { ask } from './ask';
import { walkPages } from './walk-pages';

const PAGE = 200;

/** Signals a changed calendar to every open entry; an entry that has just ended need not know. */
export const tellEntriesCalendarWith =
  (context: ActivityContext): ContestActivities['tellEntriesCalendar'] =>
  ({ contestId, calendar, revision }) =>
    walkPages({
      read: async (after) => {
        const { entries, next } = await ask(context, listEntries, { contestId, open: 'only', after, limit: PAGE });
        return { items: entries, next };
      },
      tell: async ({ entryId }) => {
        const handle = context.temporal.workflow.getHandle(entryWorkflowId(contestId, entryId));
        try {
          await handle.signal(calendarChangedSignal, { calendar, revision });
        } catch (error) {
          if (!(error instanceof WorkflowNotFoundError)) throw error;
        }
      },
    });
