import { publishFact } from '@hoithi/bus';
import { entryPhaseChanged, type EntryActivities } from '@hoithi/contracts';
import { entryWorkflowId } from '@hoithi/temporal-kit/shared';
import type { ActivityContext } from './activity-context';

/** Publishes the fact; its id is the workflow's id and the revision, so a repeat is dropped by the stream. */
export const recordPhaseWith =
  ({ bus }: ActivityContext): EntryActivities['recordPhase'] =>
  async (fact) => {
    const { contestId, entryId, revision } = fact;
    const workflowId = entryWorkflowId(contestId, entryId);
    await publishFact(bus, entryPhaseChanged, fact, {
      contestId,
      factId: `${workflowId}/phase/${revision}`,
      correlationId: workflowId,
    });
  };
