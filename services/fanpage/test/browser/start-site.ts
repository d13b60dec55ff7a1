/// <reference types="node" />
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../../web/test/browser/launch-chromium';
import { makeCard, startFanpage } from '../fanpage-for-tests';

export const LONG_TITLE =
  'Chuyện chuyển đổi số ở bản vùng cao Háng Đồng: từ tờ giấy xin sóng điện thoại đến trạm y tế khám bệnh từ xa cho bà con';
export const LONG_NAME = 'Nguyễn Công Tằng Tôn Nữ Thị Hoàng Phương Thảo';

export type Site = {
  readonly house: Awaited<ReturnType<typeof startFanpage>>;
  readonly browser: Browser;
  /** Publishes finalists 1 to `count`; every fifth has a title and names as long as real ones get. */
  readonly publishFilms: (count: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** The public site with a real film and poster behind it, and a real browser. */
export async function startSite(): Promise<Site> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hoithi-site-'));
  const make = (...args: string[]) => execFileSync('ffmpeg', ['-loglevel', 'error', '-y', ...args]);
  make('-f', 'lavfi', '-i', 'testsrc2=s=640x360:d=12:r=10', '-pix_fmt', 'yuv420p', path.join(folder, 'film.mp4'));
  make('-f', 'lavfi', '-i', 'testsrc2=s=640x360:d=1', '-frames:v', '1', path.join(folder, 'poster.jpg'));
  const house = await startFanpage({
    media: ({ name, range }, response) => {
      const film = name.endsWith('.mp4');
      const bytes = readFileSync(path.join(folder, film ? 'film.mp4' : 'poster.jpg'));
      const from = Number(/bytes=(\d+)-/.exec(range ?? '')?.[1] ?? 0);
      response.writeHead(range ? 206 : 200, {
        'content-type': film ? 'video/mp4' : 'image/jpeg',
        'accept-ranges': 'bytes',
        'content-length': bytes.length - from,
        ...(range ? { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` } : {}),
      });
      response.end(bytes.subarray(from));
    },
  });
  const browser = await launchChromium();
  return {
    house,
    browser,
    publishFilms: async (count) => {
      for (let n = 1; n <= count; n += 1) {
        const long = n % 5 === 1 ? { title: LONG_TITLE, authorNames: [LONG_NAME, 'Lò Văn Bách', 'Giàng A Sử'] } : {};
        await house.publish(makeCard(n, { title: `Một ngày số hoá ở xã Chiềng Ân ${n}`, ...long }), Date.now() - 1_000);
      }
    },
    close: async () => {
      await browser.close();
      await house.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
