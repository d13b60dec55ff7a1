import type { ClipFailure } from '@hoithi/contracts';
import { failureCode, runUnless, waitUntil } from '@hoithi/temporal-kit/workflow';
import { CancellationScope, allHandlersFinished, condition, isCancellation } from '@temporalio/workflow';
import { clipFilms, clipServices, clipStore } from './activities';
import { registerClipCommands } from './clip-commands';
import { ClipLife } from './clip-life';
import type { ClipEnd, ClipInput } from './clip-messages';

const DAY_MS = 24 * 3_600_000;
/** As long as storage keeps an upload to which nobody sends. */
const UPLOAD_PATIENCE_MS = 14 * DAY_MS;
/** A clip that failed waits so long for another try or its deletion. */
const FAILED_PATIENCE_MS = 30 * DAY_MS;

/** Behind every film whose entrant waits for a verdict. */
const LAST = 5;

/**
 * A reference clip from its upload to its fingerprint, and its removal. One run at a time (`clip/<clip>`); a clip that is ready has none,
 * and its removal begins another. The clip belongs to no contest.
 */
export async function clip(input: ClipInput): Promise<ClipEnd> {
  const life = new ClipLife(input);
  registerClipCommands(life);
  const end = await liveUntilRemoved(life);
  if (life.isLeaving) await CancellationScope.nonCancellable(() => remove(life));
  await condition(allHandlersFinished);
  return life.isLeaving ? { state: 'removed' } : end;
}

/** An operator who cancels the work leaves a clip that failed, which may be tried again. */
async function liveUntilRemoved(life: ClipLife): Promise<ClipEnd> {
  let end: ClipEnd = { state: 'removed' };
  try {
    await runUnless(
      () => life.isLeaving,
      async () => {
        end = await live(life);
      },
    );
    return end;
  } catch (error) {
    if (!isCancellation(error)) throw error;
    const failure = { code: 'stopped', text: null };
    await CancellationScope.nonCancellable(() => life.tell('failed', { failure }));
    throw error;
  }
}

async function live(life: ClipLife): Promise<ClipEnd> {
  for (;;) {
    const failure = await makeUsable(life);
    if (failure === null) {
      await life.tell('ready');
      return { state: 'ready' };
    }
    const { retries } = life;
    const untilMs = Date.now() + FAILED_PATIENCE_MS;
    await life.tell('failed', { failure, untilMs });
    const done = (): boolean => life.retries > retries;
    const summary = 'chờ thử lại hoặc xoá';
    if ((await waitUntil({ done, deadlineMs: () => untilMs, summary })) === 'deadline') return { state: 'given-up' };
  }
}

/** Waits for the file, keeps it, and has it fingerprinted; answers why the clip cannot be used, or null. */
async function makeUsable(life: ClipLife): Promise<ClipFailure | null> {
  if (life.from === 'upload') {
    const untilMs = Date.now() + UPLOAD_PATIENCE_MS;
    await life.tell('uploading', { untilMs });
    const done = (): boolean => life.hasArrived;
    const waited = await waitUntil({ done, deadlineMs: () => untilMs, summary: 'chờ tệp phim' });
    if (waited === 'deadline') return { code: 'upload-expired', text: null };
  }
  await life.tell('fingerprinting');
  const { clipId, uploadId } = life.input;
  try {
    const stored = await clipStore.ingestClip.executeWithOptions({ summary: 'nhận phim vào kho' }, [
      { clipId, uploadId },
    ]);
    const { failure } = await clipFilms.printClip.executeWithOptions(
      { summary: 'lấy dấu vân tay phim', priority: { priorityKey: LAST, fairnessKey: 'clips' } },
      [{ clipId, ...stored }],
    );
    return failure;
  } catch (error) {
    const code = failureCode(error);
    if (code === null || isCancellation(error)) throw error;
    return { code, text: null };
  }
}

async function remove(life: ClipLife): Promise<void> {
  const { clipId, uploadId } = life.input;
  life.enter('removing');
  await life.insist({ key: 'objects', name: { vi: 'xoá tệp phim', en: 'delete the files' } }, () =>
    clipStore.removeClipObjects({ clipId, uploadId }),
  );
  await life.insist({ key: 'forget', name: { vi: 'xoá dấu vân tay', en: 'delete the fingerprint' } }, () =>
    clipServices.forgetClip({ clipId }),
  );
  life.enter('removed');
}
