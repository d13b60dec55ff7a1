import type { EntryRecord } from '../entry/entry-record';
import type { Intake } from '../intake';
import { confirmVote } from '../store/votes';
import { isCounted } from './is-counted';

/**
 * After the screening nobody repeats a vote whose answer was lost: the workflow is asked which of those that wait it has counted, so that the
 * minutes have every vote that decided. One that it does not have stays as it is and decides nothing.
 */
export async function confirmWaitingVotes(
  { store, workflows }: Pick<Intake, 'store' | 'workflows'>,
  { _id, contestId, phase, votes }: Pick<EntryRecord, '_id' | 'contestId' | 'phase' | 'votes'>,
): Promise<void> {
  const waiting = votes.filter(({ confirmed }) => !confirmed);
  if (phase === 'screening' || waiting.length === 0) return;
  const view = await workflows.viewEntry({ contestId, entryId: _id });
  for (const vote of waiting) if (isCounted(view, vote)) await confirmVote(store, _id, vote.screenerId);
}
