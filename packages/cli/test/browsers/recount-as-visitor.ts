import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { lookAt } from '../../../../services/web/test/browser/look-at';
import type { SitDown } from './open-browser';

/**
 * A visitor reads the final result, recounts the published bundle on the spot, saves it, and counts the saved file again with the
 * network away; the same file with one mark changed does not hold.
 */
export async function recountAsVisitor(sitDown: SitDown, winner: string): Promise<void> {
  const page = await sitDown({ at: '/ket-qua', on: 'phone' });
  await untilSaid(page, 'Kết quả chính thức.');
  await page.getByRole('link', { name: winner }).first().waitFor();
  await lookAt(page, 'that-trang-ket-qua');

  await page.getByRole('link', { name: 'Tự kiểm lại kết quả' }).click();
  await page.getByRole('button', { name: 'Lấy gói đang công bố' }).click();
  await holds(page);
  await page.getByText('Các mã nhật ký trong gói là các mã trang này đang công bố').waitFor();
  await lookAt(page, 'that-kiem-lai');
  const [saving] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Tải gói về máy' }).click(),
  ]);
  const saved = await readFile(await saving.path(), 'utf8');

  const context = page.context();
  await page.waitForFunction('caches.match(location.href).then((kept) => kept !== undefined)');
  await page.close();
  await context.setOffline(true);
  const later = await context.newPage();
  await later.goto('/ket-qua/kiem-lai');
  await handIn(later, saved);
  await holds(later);
  const forged = saved.replace(
    /("marks":\s*\{\s*"[a-z-]+":\s*)(\d+)/,
    (_whole, before: string, mark: string) => `${before}${Number(mark) - 1}`,
  );
  expect(forged).not.toBe(saved);
  await handIn(later, forged);
  await later.getByRole('heading', { name: /Gói này không đáng tin/ }).waitFor();
  await context.close();
}

const holds = async (page: Page): Promise<void> => {
  const verdict = page.locator('#report h2, #report [role=alert]').first();
  await verdict.waitFor();
  const told = page.locator('#report');
  expect(await told.innerText()).toMatch(/Kết quả đúng: cộng lại \d+ phiếu/);
};

const handIn = (page: Page, text: string): Promise<void> =>
  page
    .locator('#files')
    .setInputFiles({ name: 'hoithi-demo.json', mimeType: 'application/json', buffer: Buffer.from(text) });

/** A public page may be some seconds old; whoever waits for news opens it again. */
async function untilSaid(page: Page, words: string): Promise<void> {
  for (let asked = 0; asked < 30 && !(await page.getByText(words).isVisible()); asked += 1) {
    await page.waitForTimeout(1_000);
    await page.reload();
  }
  await page.getByText(words).waitFor();
}
