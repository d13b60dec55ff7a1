import type { ContestView } from '@hoithi/contest-workflow/messages';
import { ContestError, type ContestId, type ErrorCode } from '@hoithi/contracts';
import type { UpdateDefinition } from '@temporalio/common';
import type { Intake } from '../intake';
import { projectContest } from '../store/contests';

/** Refusals that only say that the contest's workflow has not come that far yet. */
const NOT_YET: readonly ErrorCode[] = ['council-not-ready', 'out-of-phase', 'contest-not-started'];

/**
 * Hands the council's word to the contest's workflow and keeps what it answers; the same word again answers the same.
 * @throws {ContestError} `service-unavailable` while the workflow has not come that far: the fact comes again
 */
export async function tellContestWorkflow<Word>(
  { store, workflows, clock }: Pick<Intake, 'store' | 'workflows' | 'clock'>,
  told: {
    readonly contestId: ContestId;
    readonly update: UpdateDefinition<ContestView, [Word]>;
    readonly word: Word;
  },
): Promise<void> {
  try {
    const view = await workflows.updateContest(told.contestId, told.update, told.word);
    const { phase, revision, calendar, waitingFor, needsAttention } = view;
    const atMs = clock.nowMs();
    await projectContest(store, told.contestId, { phase, revision, calendar, waitingFor, needsAttention, atMs });
  } catch (cause) {
    if (!(cause instanceof ContestError) || !NOT_YET.includes(cause.code)) throw cause;
    // Comes again: the decision stands, the workflow is on its way.
    throw new ContestError('service-unavailable', { reason: cause.code }, { cause });
  }
}
