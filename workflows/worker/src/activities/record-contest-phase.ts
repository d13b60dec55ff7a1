import { publishFact } from '@hoithi/bus';
import { contestPhaseChanged, type ContestActivities } from '@hoithi/contracts';
import { contestWorkflowId } from '@hoithi/temporal-kit/shared';
import type { ActivityContext } from './activity-context';

/** Publishes the fact; its id is the workflow's id and the revision, so a repeat is dropped by the stream. */
export const recordContestPhaseWith =
  ({ bus }: ActivityContext): ContestActivities['recordContestPhase'] =>
  async (fact) => {
    const { contestId, revision } = fact;
    const workflowId = contestWorkflowId(contestId);
    await publishFact(bus, contestPhaseChanged, fact, {
      contestId,
      factId: `${workflowId}/phase/${revision}`,
      correlationId: workflowId,
    });
  };
