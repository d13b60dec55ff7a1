import { CLIP_LIMITS, ContestError, deskRoutes, type ClipAction, type ClipId } from '@hoithi/contracts';
import type { Express } from 'express';
import type { Reply } from '../../app/src/api/shapes';
import { mount } from './mount';
import type { Tus } from './start-tus';
import { PLAY_PATH } from './world';

type Clip = Reply<'getClip'>;
const idOf = (number: number): ClipId => `clip_${String(number).padStart(32, '0')}` as ClipId;

function aClip(number: number, given: Partial<Clip>): Clip {
  return {
    clipId: idOf(number),
    title: 'Phóng sự: chợ phiên không tiền mặt',
    source: 'VTV1, bản tin 19 giờ; https://www.youtube.com/watch?v=dQw4w9WgXcQ&list=PLchophienvungcao',
    publishedOn: '2024-01-31',
    note: 'Kênh đã gỡ phim này tháng 3.',
    state: 'ready',
    failure: null,
    untilMs: null,
    fileName: 'vtv1-cho-phien.mp4',
    bytes: 48_000_000,
    durationMs: 245_000,
    addedByName: 'Lường Văn Thư',
    addedAtMs: Date.UTC(2024, 5, 3, 2),
    matches: 0,
    play: PLAY_PATH,
    poster: '/media/poster.jpg',
    receivedBytes: 48_000_000,
    entries: [],
    acts: [{ atMs: Date.UTC(2024, 5, 3, 2), action: 'clip-add', byName: 'Lường Văn Thư', title: 'Phóng sự' }],
    ...given,
  };
}

const MATCH: Clip['entries'][number] = {
  matchId: `m_${'1'.repeat(32)}`,
  entryId: 'e-1' as never,
  contestId: 'demo' as never,
  code: 'DT-001',
  title: 'Một cửa số về bản',
  kind: 'passage',
  strength: 58,
  sharedMs: 21_000,
};

/** One clip in each state. A clip that is added is fingerprinted as soon as its file is here and somebody looks. */
export function mountClips(app: Express, tus: Tus): void {
  const nothing = { durationMs: null, play: null, poster: null };
  const clips = new Map<string, Clip>(
    [
      aClip(1, { matches: 1, entries: [MATCH] }),
      aClip(2, {
        ...nothing,
        title: 'Bản tin đài huyện',
        state: 'failed',
        failure: { code: 'NOT_MP4', text: { vi: 'Tệp không phải là MP4.', en: 'The file is no MP4.' } },
        untilMs: Date.UTC(2030, 0, 1),
      }),
      aClip(3, { ...nothing, title: 'Phim kỳ thi 2023: bản làng số', state: 'fingerprinting', publishedOn: null }),
      aClip(4, { ...nothing, title: 'Đang gửi dở', state: 'uploading', receivedBytes: 12_000_000 }),
      aClip(5, { ...nothing, title: 'Đang xoá', state: 'deleting' }),
    ].map((clip) => [clip.clipId, clip]),
  );
  const acts = [...aClip(1, {}).acts];
  const find = (clipId: string): Clip => {
    const clip = clips.get(clipId);
    if (!clip || clip.state === 'deleting') throw new ContestError('unknown-clip');
    return clip;
  };
  const act = (action: ClipAction, byName: string, { title }: Clip): void =>
    void acts.unshift({ atMs: Date.now(), action, byName, title });

  mount(app, deskRoutes.listClips, () => ({
    clips: [...clips.values()].map(({ play: _p, poster: _o, receivedBytes: _r, entries: _e, acts: _a, ...row }) => row),
    acts,
    limits: { ...CLIP_LIMITS },
  }));
  mount(app, deskRoutes.addClip, ({ body: { file, ...said }, who }) => {
    const known = [...clips.values()].find(({ bytes }) => bytes === file.bytes);
    const { fileName, bytes } = file;
    const fresh = { ...nothing, ...said, fileName, bytes, receivedBytes: 0, addedByName: who.name };
    const clip = known ?? aClip(100 + clips.size, { ...fresh, state: 'uploading', untilMs: Date.UTC(2030, 0, 1) });
    clips.set(clip.clipId, clip);
    if (!known) act('clip-add', who.name, clip);
    return { clipId: clip.clipId, known: known !== undefined };
  });
  mount(app, deskRoutes.getClip, async ({ params }) => {
    const clip = find(params.clipId);
    if (clip.state !== 'uploading') return clip;
    const receivedBytes = Math.max(clip.receivedBytes, await tus.receivedBytes(`up-${clip.clipId}`));
    const arrived = receivedBytes === clip.bytes;
    const made = { state: 'ready', durationMs: 20_000, play: PLAY_PATH, untilMs: null } as const;
    clips.set(clip.clipId, { ...clip, receivedBytes, ...(arrived ? made : {}) });
    return find(clip.clipId);
  });
  mount(app, deskRoutes.startClipUpload, async ({ params, body }) => {
    const { bytes, clipId } = find(params.clipId);
    const uploadId = `up-${clipId}`;
    if (body.bytes !== bytes) throw new ContestError('upload-mismatch');
    if ((await tus.receivedBytes(uploadId)) === 0) await tus.create({ id: uploadId, bytes });
    const receivedBytes = await tus.receivedBytes(uploadId);
    const session = { path: `/upload/${uploadId}`, token: 'fake-token', tokenExpiresAtMs: Date.now() + 86_400_000 };
    return { uploadId: uploadId as never, ...session, bytes, receivedBytes };
  });
  mount(app, deskRoutes.retryClip, ({ params, who }) => {
    const clip: Clip = { ...find(params.clipId), state: 'fingerprinting', failure: null, untilMs: null };
    clips.set(clip.clipId, clip);
    act('clip-retry', who.name, clip);
    return clip;
  });
  mount(app, deskRoutes.deleteClip, ({ params, who }) => {
    act('clip-delete', who.name, find(params.clipId));
    clips.delete(params.clipId);
    return {};
  });
}
