import { fact, type FactEntry } from '@hoithi/bus';
import { councilDecidedUpdate } from '@hoithi/contest-workflow/messages';
import { ContestError, councilDecided, type ErrorCode } from '@hoithi/contracts';
import type { Intake } from '../intake';
import { projectContest } from '../store/contests';

/** Refusals that only say that the contest's workflow has not come that far yet. */
const NOT_YET: readonly ErrorCode[] = ['council-not-ready', 'out-of-phase', 'contest-not-started'];

/** Tells the contest's workflow of the council's decision; the same decision again answers the same. */
export const onCouncilDecided = ({
  store,
  workflows,
  clock,
}: Pick<Intake, 'store' | 'workflows' | 'clock'>): FactEntry =>
  fact(councilDecided, async ({ contestId, decisionId }) => {
    try {
      const view = await workflows.updateContest(contestId, councilDecidedUpdate, { decisionId });
      const { phase, revision, calendar, waitingFor, needsAttention } = view;
      const atMs = clock.nowMs();
      await projectContest(store, contestId, { phase, revision, calendar, waitingFor, needsAttention, atMs });
    } catch (cause) {
      if (!(cause instanceof ContestError) || !NOT_YET.includes(cause.code)) throw cause;
      // Comes again: the decision stands, the workflow is on its way.
      throw new ContestError('service-unavailable', { reason: cause.code }, { cause });
    }
  });
