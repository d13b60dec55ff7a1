import {
  ContestError,
  listOutcomes,
  sendNotice,
  type ContestActivities,
  type ContestId,
  type EntryId,
} from '@hoithi/contracts';
import type { ActivityContext } from './activity-context';
import { ask } from './ask';
import { walkPages } from './walk-pages';

const PAGE = 50;

/**
 * Writes to the people behind each finalist: what the provisional result says of their work, or that the final one says something
 * else. One letter per work and decision, whatever is repeated; a decision that was replaced meanwhile is not written about.
 */
export const tellResultsWith =
  (context: ActivityContext): ContestActivities['tellResults'] =>
  ({ contestId, decisionId, kind, complaintsCloseAtMs }) =>
    walkPages({
      read: async (after) => {
        const { outcomes, next } = await readOutcomes(context, { contestId, decisionId, after });
        return { items: kind === 'result-changed' ? outcomes.filter(({ before }) => before) : outcomes, next };
      },
      tell: async ({ entryId, prizeId, before }) => {
        const key = `${contestId}/${kind}/${decisionId}/${entryId}`;
        const result = { prizeId, complaintsCloseAtMs, ...(before ? { before } : {}) };
        await ask(context, sendNotice, { contestId, entryId, kind, key, result });
      },
    });

async function readOutcomes(
  context: ActivityContext,
  of: { readonly contestId: ContestId; readonly decisionId: string; readonly after: EntryId | null },
) {
  try {
    return await ask(context, listOutcomes, { ...of, limit: PAGE });
  } catch (error) {
    if (error instanceof ContestError && error.code === 'not-found') return { outcomes: [], next: null };
    throw error;
  }
}
