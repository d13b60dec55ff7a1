/// <reference types="node" />
import { chromium, type Browser } from 'playwright-core';
import { bundle } from '../../../packages/scoring/test/bundles';
import { startFanpage } from './fanpage-for-tests';

jest.setTimeout(180_000);

describe('the recount page, kept by its worker', () => {
  let house: Awaited<ReturnType<typeof startFanpage>>;
  let browser: Browser;
  beforeAll(async () => {
    house = await startFanpage();
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  it('opens again without network after one visit, with what was published then, and counts', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 800 }, locale: 'vi-VN' });
    const page = await context.newPage();
    await page.goto(`${house.publicUrl}/ket-qua/kiem-lai`);
    const kept = () =>
      page.evaluate<readonly string[]>(
        `caches.open('hoithi-recount').then((shelf) => shelf.keys()).then((all) => all.map(({ url }) => new URL(url).pathname))`,
      );
    for (let wait = 0; wait < 100 && !(await kept()).includes('/ket-qua/kiem-lai'); wait += 1)
      await page.waitForTimeout(100);
    expect((await kept()).filter((name) => !/^\/ket-qua\/kiem-lai$|^\/api\/site\/assets\//.test(name))).toEqual([]);
    await page.close();
    await context.setOffline(true);
    const again = await context.newPage();
    await again.goto(`${house.publicUrl}/ket-qua/kiem-lai`);
    await again
      .locator('#files')
      .setInputFiles({ name: 'goi.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(bundle())) });
    await again.getByRole('heading', { name: /Kết quả đúng/ }).waitFor();
    expect(await again.evaluate('getComputedStyle(document.querySelector(".card")).borderRadius')).toBe('8px');
    // Other pages of the site are as they are: without network, the browser says so.
    await expect(again.goto(`${house.publicUrl}/ket-qua`)).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
    await context.close();
  });
});
