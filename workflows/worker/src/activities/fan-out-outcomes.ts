import { listOutcomes, type ContestActivities } from '@hoithi/contracts';
import type { ActivityContext } from './activity-context';
import { ask } from './ask';
import { tellOutcome } from './tell-outcome';
import { walkPages } from './walk-pages';

const PAGE = 100;

/** Brings every finalist its outcome of one council decision. */
export const fanOutOutcomesWith =
  (context: ActivityContext): ContestActivities['fanOutOutcomes'] =>
  ({ contestId, decisionId }) =>
    walkPages({
      read: async (after) => {
        const { outcomes, next } = await ask(context, listOutcomes, { contestId, decisionId, after, limit: PAGE });
        return { items: outcomes, next };
      },
      tell: (outcome) => tellOutcome(context, { contestId, decisionId, ...outcome }),
    });
