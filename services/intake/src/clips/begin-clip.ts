import { userId } from '@hoithi/contracts';
import type { Intake } from '../intake';
import type { ClipRow } from '../store/clip-row';
import { clipReceived } from './clip-received';

/** Begins the work on a clip, or goes on with it: from the file where it has arrived, else from its upload. Repeats change nothing. */
export async function beginClip(
  intake: Pick<Intake, 'bus' | 'workflows'>,
  { clip, by }: { readonly clip: ClipRow; readonly by: string },
): Promise<void> {
  const from = (await clipReceived(intake, clip)) === clip.bytes ? 'print' : 'upload';
  await intake.workflows.beginClip(
    { clipId: clip._id, uploadId: clip.uploadId, begin: from },
    { from, by: userId.parse(by) },
  );
}
