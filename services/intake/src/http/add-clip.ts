import { CLIP_LIMITS, ContestError, deskRoutes, userId } from '@hoithi/contracts';
import { isDuplicateKey } from '@hoithi/mongo-kit';
import { route, type RouteEntry } from '@hoithi/platform';
import { beginClip } from '../clips/begin-clip';
import { withClipAudit } from '../clips/clip-audit';
import { clipIdOf, clipUploadIdOf } from '../clips/clip-ids';
import type { Intake } from '../intake';
import type { ClipRow } from '../store/clip-row';

/** Adds a reference clip and begins its workflow. The insert is the lock: of two who add the same file, one adds it and both get it. */
export const addClip = (intake: Intake): RouteEntry =>
  route(deskRoutes.addClip, async ({ body, signedIn }) => {
    const { file, ...said } = body;
    const { bytes } = file;
    if (bytes > CLIP_LIMITS.maxBytes) {
      throw new ContestError('file-too-large', { bytes, maxBytes: CLIP_LIMITS.maxBytes });
    }
    const by = signedIn();
    const clipId = clipIdOf(file);
    const known = await intake.store.clips.findById(clipId).lean<ClipRow>();
    const clip = known ?? (await insert(intake, { said, file, by }));
    if (clip.state === 'deleting') throw new ContestError('clip-busy');
    if (clip.state === 'uploading') await beginClip(intake, { clip, by: by.userId });
    return { clipId, known: known !== null };
  });

type Added = {
  readonly said: Pick<ClipRow, 'title' | 'source' | 'publishedOn' | 'note'>;
  readonly file: Pick<ClipRow, 'bytes' | 'fingerprint' | 'fileName'>;
  readonly by: Parameters<typeof withClipAudit>[1]['by'];
};

async function insert(intake: Intake, { said, file, by }: Added): Promise<ClipRow> {
  const { store, clock } = intake;
  const _id = clipIdOf(file);
  const addedAtMs = clock.nowMs();
  const clip: ClipRow = {
    _id,
    ...said,
    ...file,
    uploadId: clipUploadIdOf(_id, addedAtMs),
    state: 'uploading',
    failure: null,
    untilMs: null,
    toldAtMs: 0,
    play: null,
    poster: null,
    addedById: userId.parse(by.userId),
    addedByName: by.name ?? '',
    addedAtMs,
  };
  try {
    await withClipAudit(intake, { action: 'clip-add', clip, by }, async (addedByName) => {
      await store.clips.create({ ...clip, addedByName }).catch((error: unknown) => {
        throw isDuplicateKey(error) ? new ContestError('already-done', { clipId: _id }) : error;
      });
    });
    return clip;
  } catch (error) {
    if (!(error instanceof ContestError) || error.code !== 'already-done') throw error;
  }
  const winner = await store.clips.findById(_id).lean<ClipRow>();
  if (!winner) throw new ContestError('clip-busy');
  return winner;
}
