import { ContestError, type ContestId, type EntryId } from '@hoithi/contracts';
import { decideUpdate, entryViewQuery } from '@hoithi/entry-workflow/messages';
import { callUpdate } from '@hoithi/temporal-kit/node';
import { entryWorkflowId } from '@hoithi/temporal-kit/shared';
import { sleep } from '@temporalio/activity';
import type { ActivityContext } from './activity-context';

const TRIES = 20;
const PAUSE_MS = 500;

/**
 * Gives one entry its outcome. An entry that has ended (told before, or out of the contest) is passed over; one that has not yet
 * reached the council by its own clock is waited for.
 * @throws {ContestError} `timeout` (retryable) when it does not get there; `council-decided` when another decision stands
 */
export async function tellOutcome(
  { temporal }: ActivityContext,
  outcome: {
    readonly contestId: ContestId;
    readonly entryId: EntryId;
    readonly decisionId: string;
    readonly outcome: 'prize' | 'no-prize';
    readonly prizeId: string | null;
  },
): Promise<void> {
  const { contestId, entryId, ...decision } = outcome;
  const handle = temporal.workflow.getHandle(entryWorkflowId(contestId, entryId));
  for (let tries = 0; tries < TRIES; tries += 1) {
    try {
      await callUpdate(handle, decideUpdate, [decision], { gone: 'not-found' });
      return;
    } catch (error) {
      if (!(error instanceof ContestError)) throw error;
      if (error.code === 'not-found') return;
      if (error.code !== 'out-of-phase') throw error;
      if ((await handle.query(entryViewQuery)).phase === 'closed') return;
    }
    await sleep(PAUSE_MS);
  }
  throw new ContestError('timeout', { entryId, where: 'council' });
}
