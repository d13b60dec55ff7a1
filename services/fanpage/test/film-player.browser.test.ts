/// <reference types="node" />
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { detectSandbox, linkInput, makeJobFolder, makePreview, type JobFolder } from '@hoithi/media';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from '../../web/test/browser/launch-chromium';
import { makeCard, startFanpage } from './fanpage-for-tests';

jest.setTimeout(180_000);

const FILM =
  '-f lavfi -i testsrc2=s=1280x720:r=10:d=12 -f lavfi -i sine=d=12 -c:v libx264 -preset ultrafast -pix_fmt yuv420p -c:a aac';
const TYPES: Readonly<Record<string, string>> = {
  '.m3u8': 'application/vnd.apple.mpegurl',
  '.m4s': 'video/mp4',
  '.mp4': 'video/mp4',
};
const KEYS = { hls: 'f/hls/master.m3u8', p720: 'f/720p.mp4', p480: 'f/480p.mp4' } as never;

describe('the player of the public site', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'hoithi-player-'));
  const asked: string[] = [];
  let job: JobFolder;
  let house: Awaited<ReturnType<typeof startFanpage>>;
  let browser: Browser;
  let context: BrowserContext | undefined;

  beforeAll(async () => {
    const film = path.join(folder, 'film.mp4');
    await promisify(execFile)('ffmpeg', ['-nostdin', '-v', 'error', '-y', ...FILM.split(' '), film]);
    job = await makeJobFolder(path.join(folder, 'jobs'));
    await linkInput(job, film);
    const profile = { deliveredShortSidePixels: 1080, deliveredLongSidePixels: 1920 };
    await makePreview({ job, sandbox: await detectSandbox(), profile, playCopy: 'if-needed' });
    house = await startFanpage({
      // A key's slashes come as dashes; what a playlist names lies beside it.
      media: ({ name, range }, response) => {
        asked.push(name);
        const file = name === 'f-full.mp4' ? film : path.join(job.out, beside(name));
        if (!existsSync(file)) return void response.writeHead(404).end();
        const bytes = readFileSync(file);
        const [, first = '0', last] = /bytes=(\d+)-(\d*)/.exec(range ?? '') ?? [];
        const end = last ? Number(last) + 1 : bytes.length;
        response.writeHead(range ? 206 : 200, {
          'content-type': TYPES[path.extname(file)] ?? 'image/jpeg',
          'accept-ranges': 'bytes',
          'content-length': end - Number(first),
          ...(range ? { 'content-range': `bytes ${first}-${end - 1}/${bytes.length}` } : {}),
        });
        response.end(bytes.subarray(Number(first), end));
      },
    });
    const whole = { playKey: 'f/full.mp4' };
    await house.publish(makeCard(1, { ...whole, preview: KEYS }), Date.now() - 1_000);
    const broken = { ...(KEYS as object), hls: 'f/hls/missing.m3u8' } as never;
    await house.publish(makeCard(2, { ...whole, preview: broken }), Date.now() - 1_000);
    await house.publish(makeCard(3, whole), Date.now() - 1_000);
    browser = await launchChromium();
  });
  afterEach(async () => {
    await context?.close();
    asked.splice(0);
  });
  afterAll(async () => {
    await browser?.close();
    await house?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (code: string, prepare?: string): Promise<Page> => {
    context = await browser.newContext({ viewport: { width: 360, height: 800 } });
    if (prepare) await context.addInitScript(prepare);
    const page = await context.newPage();
    await page.goto(`${house.publicUrl}/v/${code}`, { waitUntil: 'load' });
    return page;
  };

  it('offers the qualities, changes where the film stands, and keeps the choice on this device', async () => {
    const page = await open('DT-001');
    await plays(page);
    const quality = page.getByLabel('Chất lượng');
    expect(await quality.locator('option').allTextContents()).toEqual([
      'Tự động',
      '720p',
      '480p – mạng yếu',
      'Bản gốc',
    ]);
    await page.evaluate(`document.querySelector('.player video').currentTime = 6`);
    await quality.selectOption('480p');
    await becomesTrue(page, `document.querySelector('.player video').videoHeight === 480`);
    await becomesTrue(page, `document.querySelector('.player video').currentTime >= 5.5`);
    await page.reload();
    await becomesTrue(page, `document.querySelector('.player video').videoHeight === 480`);
    expect(await quality.inputValue()).toBe('480p');
    await quality.selectOption('full');
    await becomesTrue(page, `document.querySelector('.player video').currentSrc.endsWith('f-full.mp4')`);
    await plays(page);
  });

  it('plays the stream where the browser can, and a whole file where it cannot', async () => {
    const page = await open('DT-001');
    await plays(page);
    const streams = (await page.evaluate(
      `document.createElement('video').canPlayType('application/vnd.apple.mpegurl') !== ''`,
    )) as boolean;
    const source = (await page.evaluate(`document.querySelector('.player video').currentSrc`)) as string;
    expect(source).toMatch(streams ? /master\.m3u8$/ : /720p\.mp4$/);
    if (streams) expect(asked).toEqual(expect.arrayContaining([expect.stringMatching(/\dp\.m4s$/)]));
  });

  it('falls back to a file when the stream breaks', async () => {
    const page = await open('DT-002');
    await plays(page);
    expect(await page.evaluate(`document.querySelector('.player video').currentSrc`)).toMatch(/720p\.mp4$/);
  });

  it('takes the lightest file over a weak link where no stream adapts to it', async () => {
    const weak = `Object.defineProperty(navigator, 'connection', { value: { effectiveType: '3g', downlink: 0.7 } });
      HTMLMediaElement.prototype.canPlayType = (type) => (type.includes('mpegurl') ? '' : 'maybe');`;
    const page = await open('DT-001', weak);
    await becomesTrue(page, `document.querySelector('.player video').currentSrc.endsWith('480p.mp4')`);
    await plays(page);
  });

  it('offers no choice where there is only one file, and plays it without scripts', async () => {
    const page = await open('DT-003');
    await plays(page);
    expect(await page.getByLabel('Chất lượng').count()).toBe(0);
    await context?.close();
    context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${house.publicUrl}/v/DT-001`);
    expect(await plain.locator('.player video source').count()).toBe(2);
    expect(await plain.getByLabel('Chất lượng').isVisible()).toBe(false);
  });
});

/** `f-hls-master.m3u8` as a grant names it, `720p.m3u8` as a player asks beside it. */
function beside(name: string): string {
  if (name.startsWith('f-hls-')) return path.join('hls', name.slice('f-hls-'.length));
  if (name.startsWith('f-')) return name.slice('f-'.length);
  return path.join('hls', name);
}

/** Whether the film on the page really runs: pictures of a size, and time that passes. */
async function plays(page: Page): Promise<void> {
  await becomesTrue(page, `document.querySelector('.player video')?.videoWidth > 0`);
  await page.evaluate(`{ const film = document.querySelector('.player video'); film.muted = true; void film.play(); }`);
  const from = (await page.evaluate(`document.querySelector('.player video').currentTime`)) as number;
  await becomesTrue(page, `document.querySelector('.player video').currentTime > ${from} + 0.3`);
  await page.evaluate(`document.querySelector('.player video').pause()`);
}

async function becomesTrue(page: Page, condition: string): Promise<void> {
  const deadline = Date.now() + 40_000;
  while ((await page.evaluate(condition)) !== true) {
    if (Date.now() > deadline) throw new Error(`never true: ${condition}`);
    await page.waitForTimeout(50);
  }
}
