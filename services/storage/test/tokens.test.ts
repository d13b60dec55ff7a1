import { createSigner } from '../src/tokens/sign';
import { issueUploadToken, checkUploadToken } from '../src/tokens/upload-token';
import { mediaPath, openMediaToken } from '../src/tokens/media-token';

const secret = 'a secret of more than thirty-two characters';
const uploads = createSigner({ secret, purpose: 'upload' });
const media = createSigner({ secret, purpose: 'media' });
const nowMs = Date.UTC(2024, 6, 1);

const refusal = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'nothing thrown';
};

describe('upload token', () => {
  const { token } = issueUploadToken(uploads, { id: 'upload-1', ownerId: 'user-1', nowMs });

  it('opens its own upload', () => {
    expect(() => checkUploadToken(uploads, { token, uploadId: 'upload-1', nowMs })).not.toThrow();
  });

  it.each([
    ['another upload', token, 'upload-2', nowMs],
    ['no token at all', null, 'upload-1', nowMs],
    ['a token with a changed letter', `A${token.slice(1)}`, 'upload-1', nowMs],
    ['text that is no token', 'x.y.z', 'upload-1', nowMs],
    ['a day after its expiry', token, 'upload-1', nowMs + 31 * 24 * 3600 * 1000],
  ])('does not open %s', (_case, given, uploadId, atMs) => {
    expect(refusal(() => checkUploadToken(uploads, { token: given, uploadId, nowMs: atMs }))).toBe(
      'upload-token-invalid',
    );
  });
});

describe('media path', () => {
  const path = mediaPath(media, { objectKey: 'entries/c/e/play.mp4', forSeconds: 3600, nowMs: nowMs + 5 });

  it('plays its object until it expires', () => {
    const opened = openMediaToken(media, { token: path.slice('/media/'.length), nowMs: nowMs + 3_599_000 });
    expect(opened.objectKey).toBe('entries/c/e/play.mp4');
    expect(
      refusal(() => openMediaToken(media, { token: path.slice('/media/'.length), nowMs: nowMs + 2 * 3_600_000 })),
    ).toBe('media-link-invalid');
  });

  it('is the same for two pages made shortly after each other, so that the browser keeps one copy', () => {
    expect(mediaPath(media, { objectKey: 'entries/c/e/play.mp4', forSeconds: 3600, nowMs: nowMs + 1000 })).toBe(path);
  });

  it('is not accepted as an upload token, nor the other way round', () => {
    expect(
      refusal(() => checkUploadToken(uploads, { token: path.slice('/media/'.length), uploadId: 'e', nowMs })),
    ).toBe('upload-token-invalid');
  });
});

describe('media path of a playlist', () => {
  const folder = 'renditions/c/e/abc/hls';
  const path = mediaPath(media, { objectKey: `${folder}/master.m3u8`, forSeconds: 3600, nowMs });
  const token = path.split('/')[2] ?? '';
  const open = (name: string | undefined, atMs = nowMs) => openMediaToken(media, { token, name, nowMs: atMs });

  it('ends in the playlist’s own name, so that a player finds its neighbours beside it', () => {
    expect(path).toMatch(/^\/media\/[^/]+\/master\.m3u8$/);
    for (const name of ['master.m3u8', '720p.m3u8', '720p.m4s', '480p.m4s'])
      expect(open(name).objectKey).toBe(`${folder}/${name}`);
  });

  it.each([
    ['another kind of file', 'runs.json'],
    ['a film beside the folder', '../720p.mp4'],
    ['the folder above', '..'],
    ['a hidden slash', '..%2f720p.m4s'],
    ['a folder below', 'more/720p.m4s'],
    ['a name with a line break', '720p.m4s\n'],
    ['capital letters', 'MASTER.M3U8'],
    ['nothing', ''],
  ])('does not open %s', (_case, name) => {
    expect(refusal(() => open(name))).toBe('media-link-invalid');
  });

  it('opens nothing without a name, and nothing after its expiry', () => {
    expect(refusal(() => open(undefined))).toBe('media-link-invalid');
    expect(refusal(() => open('720p.m4s', nowMs + 2 * 3_600_000))).toBe('media-link-invalid');
  });

  it('of one film opens no name: its grant is for one object', () => {
    const film = mediaPath(media, { objectKey: 'renditions/c/e/abc/720p.mp4', forSeconds: 3600, nowMs }).split('/')[2];
    expect(refusal(() => openMediaToken(media, { token: film ?? '', name: '720p.m4s', nowMs }))).toBe(
      'media-link-invalid',
    );
  });
});
