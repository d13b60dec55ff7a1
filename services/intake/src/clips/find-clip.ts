import { ContestError } from '@hoithi/contracts';
import type { ClipRow } from '../store/clip-row';
import type { Store } from '../store/open-store';

/** @throws {ContestError} `unknown-clip`, also for one that is being deleted */
export async function findClip(store: Pick<Store, 'clips'>, clipId: string): Promise<ClipRow> {
  const clip = await store.clips.findById(clipId).lean<ClipRow>();
  if (!clip || clip.state === 'deleting') throw new ContestError('unknown-clip');
  return clip;
}
