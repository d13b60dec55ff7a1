import { fact, type FactEntry } from '@hoithi/bus';
import { entryPhaseChanged } from '@hoithi/contracts';
import type { Intake } from '../intake';
import { confirmWaitingVotes } from '../screening/confirm-waiting-votes';
import { projectEntry } from '../store/project-entry';

/** Keeps what an entry's workflow says beside the entry. Delivered twice or out of order it comes to the same. */
export const onEntryPhaseChanged = (intake: Pick<Intake, 'store' | 'workflows'>): FactEntry =>
  fact(entryPhaseChanged, async (told) => {
    await confirmWaitingVotes(intake, await projectEntry(intake.store, told.entryId, told));
  });
