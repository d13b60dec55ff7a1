import { fact, type FactEntry } from '@hoithi/bus';
import { uploadCompleted } from '@hoithi/contracts';
import type { Intake } from '../intake';
import { noteUploadCompleted } from '../store/note-upload-completed';

/** A hint for the pages: the film has arrived. Submitting asks storage itself. */
export const onUploadCompleted = ({ store }: Pick<Intake, 'store'>): FactEntry =>
  fact(uploadCompleted, (completed) => noteUploadCompleted(store, completed));
