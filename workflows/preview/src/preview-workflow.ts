import type { PreviewSummary } from '@hoithi/contracts';
import { entryWorkflowId } from '@hoithi/temporal-kit/shared';
import { describeRuns, failureCode } from '@hoithi/temporal-kit/workflow';
import {
  TemporalFailure,
  getExternalWorkflowHandle,
  isCancellation,
  setCurrentDetails,
  type ExternalWorkflowHandle,
} from '@temporalio/workflow';
import { films } from './activities';
import { filmDamagedSignal, previewUnmadeSignal, type PreviewEnd, type PreviewInput } from './messages';

/** Among films that wait for a preview: those that staff asked for again first. */
const PRIORITY = { again: 2, ordinary: 3 } as const;

/**
 * The preview of one accepted version, beside the entry's life and never in its way. What the decoding of the whole film finds is told
 * to the entry, which knows what it means at that point; a preview that cannot be made is told too. A replaced version's run is cancelled.
 */
export async function preview(input: PreviewInput): Promise<PreviewEnd> {
  const { version } = input;
  show(input, 'đang làm bản xem trước', null);
  const made = await makePreview(input);
  if (made === null || made.state === 'failed') {
    show(input, `không làm được bản xem trước (${made?.reason ?? 'hết lượt thử'})`, made);
    const reason = made?.reason;
    await tellEntry(input, (entry) => entry.signal(previewUnmadeSignal, { version, ...(reason && { reason }) }));
    return { state: made === null ? 'unmade' : 'failed' };
  }
  const { mustFixCodes } = made;
  if (mustFixCodes.length > 0) {
    await tellEntry(input, (entry) => entry.signal(filmDamagedSignal, { version, mustFixCodes }));
  }
  show(input, 'đã có bản xem trước', made);
  return { state: 'made' };
}

/** For the operator in Temporal's UI: where it stands, what ffmpeg has cost, where its records lie. */
function show({ contestId, code, version }: PreviewInput, word: string, made: PreviewSummary | null): void {
  const lines = describeRuns(made?.runs, `${contestId}/${code}`).map(([label, value]) => `- **${label}**: ${value}`);
  setCurrentDetails([`### ${code}: ${word}, phiên bản ${version}`, ...lines].join('\n'));
}

/** Null when the activity has run out of patience or failed for good. */
async function makePreview(input: PreviewInput): Promise<PreviewSummary | null> {
  const { code: _code, again, ...film } = input;
  const priorityKey = again === true ? PRIORITY.again : PRIORITY.ordinary;
  try {
    return await films.makePreview.executeWithOptions(
      {
        summary: `bản xem trước, phiên bản ${input.version}`,
        // No contest's closing day starves another's.
        priority: { priorityKey, fairnessKey: input.contestId },
      },
      [film],
    );
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
