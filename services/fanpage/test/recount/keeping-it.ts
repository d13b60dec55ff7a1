/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { bundle } from '../../../../packages/scoring/test/bundles';
import { TAMPERED, type RecountUnderTest } from './recount-under-test';

/** The page opens again without network: by its worker after one visit, and as one file from a disk. */
export function describeKeepingIt(recount: RecountUnderTest): void {
  const { fileOf, handIn, shot } = recount;
  describe('what is kept', () => {
    it('keeps the page as one file that counts from a disk without any network', async () => {
      const answer = await fetch(`${recount.house().publicUrl}/ket-qua/kiem-lai/tai-ve`);
      expect(answer.headers.get('content-disposition')).toContain('kiem-lai-ket-qua-demo.html');
      const kept = fileOf('trang.html', await answer.text());
      expect(readFileSync(kept, 'utf8')).not.toMatch(/src=|href=|url\(/);
      const context = await recount.browser().newContext({ viewport: { width: 360, height: 800 }, offline: true });
      const page = await context.newPage();
      await page.goto(pathToFileURL(kept).href);
      await handIn(page, fileOf('goi.json', bundle()));
      await page.getByRole('heading', { name: /Kết quả đúng/ }).waitFor();
      await shot(page, 'kiem-lai-tep-360');
      await handIn(page, fileOf('sua.json', TAMPERED));
      await page.getByText('phiếu J2 / A không khớp mã băm khi niêm phong').waitFor();
      await context.close();
    });

    it('opens again without network after one visit, with what was published then, and counts', async () => {
      const context = await recount.browser().newContext({ viewport: { width: 360, height: 800 }, locale: 'vi-VN' });
      const page = await context.newPage();
      await page.goto(`${recount.house().publicUrl}/ket-qua/kiem-lai`);
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
      await again.goto(`${recount.house().publicUrl}/ket-qua/kiem-lai`);
      await again.locator('#files').setInputFiles({
        name: 'goi.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(bundle())),
      });
      await again.getByRole('heading', { name: /Kết quả đúng/ }).waitFor();
      expect(await again.evaluate('getComputedStyle(document.querySelector(".card")).borderRadius')).toBe('8px');
      // Other pages of the site are as they are: without network, the browser says so.
      await expect(again.goto(`${recount.house().publicUrl}/ket-qua`)).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
      await context.close();
    });
  });
}
