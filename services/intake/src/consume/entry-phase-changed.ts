import { fact, type FactEntry } from '@hoithi/bus';
import { entryPhaseChanged } from '@hoithi/contracts';
import type { Intake } from '../intake';
import { projectEntry } from '../store/project-entry';

/** Keeps what an entry's workflow says beside the entry. Delivered twice or out of order it comes to the same. */
export const onEntryPhaseChanged = ({ store }: Pick<Intake, 'store'>): FactEntry =>
  fact(entryPhaseChanged, (told) => projectEntry(store, told.entryId, told));
