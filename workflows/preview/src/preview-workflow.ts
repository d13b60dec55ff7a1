import type { PreviewSummary } from '@hoithi/contracts';
import { entryWorkflowId } from '@hoithi/temporal-kit/shared';
import { failureCode } from '@hoithi/temporal-kit/workflow';
import {
  TemporalFailure,
  getExternalWorkflowHandle,
  isCancellation,
  setCurrentDetails,
  type ExternalWorkflowHandle,
} from '@temporalio/workflow';
import { films } from './activities';
import { filmDamagedSignal, previewUnmadeSignal, type PreviewEnd, type PreviewInput } from './messages';

/**
 * The preview of one accepted version, beside the entry's life and never in its way. What the decoding of the whole film finds is told
 * to the entry, which knows what it means at that point; a preview that cannot be made is told too. A replaced version's run is cancelled.
 */
export async function preview(input: PreviewInput): Promise<PreviewEnd> {
  const { version } = input;
  setCurrentDetails(`### ${input.code}: đang làm bản xem trước, phiên bản ${version}`);
  const made = await makePreview(input);
  if (made === null || made.state === 'failed') {
    setCurrentDetails(`### ${input.code}: không làm được bản xem trước, phiên bản ${version}`);
    await tellEntry(input, (entry) => entry.signal(previewUnmadeSignal, { version }));
    return { state: made === null ? 'unmade' : 'failed' };
  }
  const { mustFixCodes } = made;
  if (mustFixCodes.length > 0) {
    await tellEntry(input, (entry) => entry.signal(filmDamagedSignal, { version, mustFixCodes }));
  }
  setCurrentDetails(`### ${input.code}: đã có bản xem trước, phiên bản ${version}`);
  return { state: 'made' };
}

/** Null when the activity has run out of patience or failed for good. */
async function makePreview(input: PreviewInput): Promise<PreviewSummary | null> {
  const { code: _, ...film } = input;
  try {
    return await films.makePreview.executeWithOptions({ summary: `bản xem trước, phiên bản ${input.version}` }, [film]);
  } catch (error) {
    if (isCancellation(error) || failureCode(error) === null) throw error;
    return null;
  }
}

/** The entry may have left the contest meanwhile; then nobody needs to hear. */
async function tellEntry(
  { contestId, entryId }: PreviewInput,
  tell: (entry: ExternalWorkflowHandle) => Promise<void>,
): Promise<void> {
  try {
    await tell(getExternalWorkflowHandle(entryWorkflowId(contestId, entryId)));
  } catch (error) {
    if (!(error instanceof TemporalFailure) || isCancellation(error)) throw error;
  }
}
