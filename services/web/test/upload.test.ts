import { join } from 'node:path';
import { loadContest } from '@hoithi/contest';
import { AUDIO, buildFilm, type SyntheticFilm, VIDEO } from '../../../packages/media/test/support/synthetic-film';
import { checkFilm } from '../app/src/upload/check-film';
import { fingerprint } from '../app/src/upload/fingerprint';
import { inAppBrowser } from '../app/src/upload/in-app-browser';
import { nextChunkBytes } from '../app/src/upload/next-chunk-bytes';
import { addSample, bytesPerSecond, type Sample } from '../app/src/upload/transfer-rate';
import { waitBeforeRetry } from '../app/src/upload/wait-before-retry';

const MIB = 1024 * 1024;
const profile = loadContest(join(__dirname, '..', '..', '..', 'contests', 'sonla-2024.yaml')).definition.video;
const blobOf = (film: SyntheticFilm): Blob => new Blob([buildFilm(film)]);
const check = async (film: SyntheticFilm): Promise<string> => {
  const verdict = await checkFilm(blobOf(film), profile);
  return `${verdict?.verdict}: ${verdict?.findings.map(({ code }) => code).join(' ')}`;
};
const lasting = (ms: number): SyntheticFilm => ({ tracks: [{ ...VIDEO, times: [[ms / 40, 40]] }, AUDIO] });

describe('the check before sending (R12, O6, O7)', () => {
  it('lets a film within the rules pass', async () => {
    expect(await check({})).toBe('accepted: BITRATE');
  });

  it('takes the tolerance at both ends, and refuses a picture beyond it', async () => {
    expect(await check(lasting(239_000))).toContain('accepted');
    expect(await check(lasting(238_960))).toContain('must-fix: DURATION_SHORT');
    expect(await check(lasting(301_000))).toContain('accepted');
    expect(await check(lasting(301_040))).toContain('must-fix: DURATION_LONG');
  });

  it('says what the server would say, in both languages, with a way to mend it', async () => {
    const verdict = await checkFilm(blobOf(lasting(100_000)), profile);
    expect(verdict?.findings[0]).toMatchObject({
      measured: '100.0 s',
      text: { vi: expect.stringContaining('1 phút 40 giây'), en: expect.stringContaining('1 min 40 s') },
      hint: { vi: expect.stringContaining('2 phút 20 giây') },
    });
  });

  it('knows an MP4 by its bytes, whatever a phone calls it', async () => {
    expect((await checkFilm(new Blob(['Đây không phải là phim.'.repeat(30)]), profile))?.findings[0]?.code).toBe(
      'NOT_MP4',
    );
    expect((await checkFilm(new Blob([]), profile))?.findings[0]?.code).toBe('EMPTY');
  });

  it('only remarks on a vertical film and refuses a small one', async () => {
    const sized = (width: number, height: number) => check({ tracks: [{ ...VIDEO, width, height }, AUDIO] });
    expect(await sized(1080, 1920)).toMatch(/^accepted: .*ORIENTATION/);
    expect(await sized(640, 360)).toMatch(/^must-fix: .*RESOLUTION/);
  });

  it('leaves what the browser cannot read to the server', async () => {
    const gone = {
      size: 400 * MIB,
      slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) }),
    };
    expect(await checkFilm(gone as unknown as Blob, profile)).toBeNull();
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
