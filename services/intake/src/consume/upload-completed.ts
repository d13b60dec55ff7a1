import { fact, type FactEntry } from '@hoithi/bus';
import { uploadCompleted } from '@hoithi/contracts';
import type { Intake } from '../intake';
import type { ClipRow } from '../store/clip-row';
import { noteUploadCompleted } from '../store/note-upload-completed';

/** A hint for the pages: the film has arrived, and submitting asks storage itself. A reference clip goes on with it. */
export const onUploadCompleted = ({ store, workflows }: Pick<Intake, 'store' | 'workflows'>): FactEntry =>
  fact(uploadCompleted, async (completed) => {
    await noteUploadCompleted(store, completed);
    const clip = await store.clips.findOne({ uploadId: completed.uploadId, state: 'uploading' }).lean<ClipRow>();
    if (clip) await workflows.tellClipArrived(clip._id);
  });
