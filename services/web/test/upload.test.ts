import { join } from 'node:path';
import { loadContest } from '@hoithi/contest';
import { checkFilm } from '../app/src/upload/check-film';
import { fingerprint } from '../app/src/upload/fingerprint';
import { inAppBrowser } from '../app/src/upload/in-app-browser';
import { nextChunkBytes } from '../app/src/upload/next-chunk-bytes';
import { addSample, bytesPerSecond, type Sample } from '../app/src/upload/transfer-rate';
import { waitBeforeRetry } from '../app/src/upload/wait-before-retry';

const MIB = 1024 * 1024;
const profile = loadContest(join(__dirname, '..', '..', '..', 'contests', 'sonla-2024.yaml')).definition.video;
const film = { name: 'ban-lang-so.mp4', size: 400 * MIB, type: 'video/mp4' };
const fullHd = { durationMs: 270_000, width: 1920, height: 1080 };
const codes = (...given: Parameters<typeof checkFilm>): readonly string[] =>
  checkFilm(...given).map((found) => found.code);

describe('the check before sending (R12, O6, O7)', () => {
  it('lets a film within the rules pass without a word', () => {
    expect(checkFilm(film, fullHd, profile)).toEqual([]);
  });

  it('takes the tolerance at both ends, and refuses a millisecond beyond it', () => {
    expect(codes(film, { ...fullHd, durationMs: 239_000 }, profile)).toEqual([]);
    expect(checkFilm(film, { ...fullHd, durationMs: 238_999 }, profile)).toEqual([
      { code: 'tooShort', stops: true, measured: 238_999, required: 240_000 },
    ]);
    expect(codes(film, { ...fullHd, durationMs: 301_000 }, profile)).toEqual([]);
    expect(codes(film, { ...fullHd, durationMs: 301_001 }, profile)).toEqual(['tooLong']);
  });

  it('refuses what is too large, no MP4 or empty before looking any further', () => {
    expect(codes({ ...film, size: profile.maxFileBytes + 1 }, null, profile)).toEqual(['tooLarge']);
    expect(codes({ ...film, name: 'phim.mov', type: 'video/quicktime' }, fullHd, profile)).toEqual(['notMp4']);
    expect(codes({ ...film, size: 0 }, null, profile)).toEqual(['empty']);
  });

  it('knows an MP4 by its name where a phone gives no type', () => {
    expect(codes({ ...film, name: 'PHIM.MP4', type: '' }, fullHd, profile)).toEqual([]);
  });

  it('measures a vertical film by its sides and only remarks on it', () => {
    expect(checkFilm(film, { ...fullHd, width: 1080, height: 1920 }, profile)).toEqual([
      expect.objectContaining({ code: 'vertical', stops: false }),
    ]);
    expect(codes(film, { ...fullHd, width: 640, height: 360 }, profile)).toEqual(['tooSmall']);
  });

  it('leaves what the browser cannot read to the server', () => {
    expect(checkFilm(film, null, profile)).toEqual([expect.objectContaining({ code: 'unreadable', stops: false })]);
  });
});

describe('the fingerprint of a film', () => {
  const bytes = (fill: number, count: number): Uint8Array<ArrayBuffer> => new Uint8Array(count).fill(fill);

  it('is the same for the same bytes and 64 hex digits long', async () => {
    const one = await fingerprint(new Blob([bytes(7, 3 * MIB)]));
    expect(one).toMatch(/^[0-9a-f]{64}$/);
    expect(await fingerprint(new Blob([bytes(7, 3 * MIB)]))).toBe(one);
  });

  it('differs with the size, the head, the middle and the tail', async () => {
    const parts = [MIB, 1, MIB, 1, MIB].map((count) => bytes(7, count));
    const print = (at: number): Promise<string> =>
      fingerprint(new Blob(parts.map((part, index) => (index === at ? bytes(8, part.length) : part))));
    const prints = await Promise.all([
      print(-1),
      print(0),
      print(2),
      print(4),
      fingerprint(new Blob([bytes(7, 2 * MIB)])),
    ]);
    expect(new Set(prints).size).toBe(5);
  });

  it('works on a film smaller than one piece', async () => {
    expect(await fingerprint(new Blob([bytes(1, 10)]))).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('sending', () => {
  it('doubles a chunk on a quick link up to 8 MiB, halves it on a slow one down to 1 MiB', () => {
    expect(nextChunkBytes(MIB, 2_000)).toBe(2 * MIB);
    expect(nextChunkBytes(8 * MIB, 2_000)).toBe(8 * MIB);
    expect(nextChunkBytes(4 * MIB, 20_000)).toBe(4 * MIB);
    expect(nextChunkBytes(4 * MIB, 40_000)).toBe(2 * MIB);
    expect(nextChunkBytes(MIB, 40_000)).toBe(MIB);
  });

  it('waits 1 s at first and never longer than a minute and a bit, however often it failed', () => {
    expect(waitBeforeRetry(1, 0.5)).toBe(1000);
    expect(waitBeforeRetry(4, 0.5)).toBe(8000);
    expect(waitBeforeRetry(500, 1)).toBe(66_000);
  });

  it('tells the speed of the last seconds, and nothing before there is something to go by', () => {
    const samples = [0, 1, 2].reduce<readonly Sample[]>(
      (kept, second) => addSample(kept, { atMs: second * 1000, bytes: second * 500_000 }),
      [],
    );
    expect(bytesPerSecond(samples)).toBe(500_000);
    expect(bytesPerSecond(samples.slice(0, 1))).toBeNull();
    expect(addSample(samples, { atMs: 60_000, bytes: 1 })).toHaveLength(1);
  });

  it('knows the apps whose browser cuts uploads off', () => {
    expect(inAppBrowser('Mozilla/5.0 (Linux; Android 14) Zalo android/24')).toBe('Zalo');
    expect(inAppBrowser('Mozilla/5.0 [FBAN/EMA;FBAV/390]')).toBe('Facebook');
    expect(inAppBrowser('Mozilla/5.0 Chrome/140 Mobile Safari/537.36')).toBeNull();
  });
});
