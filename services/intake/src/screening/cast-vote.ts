import { ContestError } from '@hoithi/contracts';
import { screenUpdate } from '@hoithi/entry-workflow/messages';
import type { EntryRecord, ScreeningVoteRow } from '../entry/entry-record';
import type { Intake } from '../intake';
import { projectEntry } from '../store/project-entry';
import { confirmVote, dropVote, reserveVote } from '../store/votes';
import { isCounted } from './is-counted';

/**
 * Keeps a vote with its reason, hands it to the entry's workflow and notes that it was counted. The answer to an earlier call may have been
 * lost: only a vote that the workflow does not have is taken back, also where the entry has gone on or ended by that very vote.
 * @throws {ContestError} what the workflow refuses with, or a passing failure: the vote then waits for the repeat
 */
export async function castVote(
  { store, workflows }: Pick<Intake, 'store' | 'workflows'>,
  entry: Pick<EntryRecord, '_id' | 'contestId'>,
  vote: Omit<ScreeningVoteRow, 'confirmed'>,
): Promise<EntryRecord> {
  const { screenerId, atMs } = vote;
  const ref = { contestId: entry.contestId, entryId: entry._id };
  const reserved = await reserveVote(store, entry._id, vote);
  try {
    const view = await workflows.updateEntry(ref, screenUpdate, { screenerId, vote: reserved.vote });
    await projectEntry(store, entry._id, { ...view, atMs });
  } catch (error) {
    if (!(error instanceof ContestError) || error.retryable) throw error;
    if (!isCounted(await workflows.viewEntry(ref), reserved)) {
      await dropVote(store, entry._id, screenerId);
      throw error;
    }
  }
  return confirmVote(store, entry._id, screenerId);
}
