import type { Page } from 'playwright-core';
import { fillSheet, openSheet, watchWhole } from '../../../../services/web/test/browser/judge-film';
import { lookAt } from '../../../../services/web/test/browser/look-at';
import type { Work } from '../../src/demo/works';

/** Far enough for a sheet to be sealed; the demo asks for 60 %. */
const WATCHED = 0.65;

/**
 * A juror declares the own interests and judges two films on a phone, the second one while the network is away and through a reload.
 * Resolves with the titles of the two films.
 */
export async function judgeTwoOnPhone(
  page: Page,
  { place, workByTitle }: { readonly place: number; readonly workByTitle: ReadonlyMap<string, Work> },
): Promise<readonly string[]> {
  await page.getByLabel('Tôi đã đọc và cam kết.').check();
  await page.getByRole('button', { name: 'Khai báo và cam kết' }).click();
  await page.getByRole('button', { name: 'Chấm tác phẩm kế tiếp' }).click();

  const first = await titleOf(page);
  await watchWhole(page, WATCHED);
  await openSheet(page);
  await fillSheet(page, marksOf(first));
  await page.getByText(/Đã lưu về máy chủ \d\d:\d\d/).waitFor();
  await lookAt(page, 'that-cham');
  await seal(page, 'Niêm phong và chấm tiếp');

  const second = await otherTitle(page, first);
  await watchWhole(page, WATCHED);
  await page.context().setOffline(true);
  await openSheet(page);
  await fillSheet(page, marksOf(second));
  await page.getByText('Đã giữ trên máy, chờ mạng').waitFor();
  await page.context().setOffline(false);
  await page.reload();
  await openSheet(page);
  await page.getByText(/Đã lưu về máy chủ/).waitFor();
  await seal(page, 'Niêm phong và chấm tiếp');
  await otherTitle(page, second);
  return [first, second];

  function marksOf(title: string): readonly number[] {
    const marks = workByTitle.get(title)?.marks[place];
    if (!marks) throw new Error(`The rehearsal has no mark for "${title}"`);
    return marks;
  }
}

async function seal(page: Page, how: string): Promise<void> {
  await page.getByRole('button', { name: 'Niêm phong phiếu' }).click();
  await page.getByRole('button', { name: how }).click();
}

const titleOf = (page: Page): Promise<string> => page.locator('main h1').innerText();

/** The title of the film that comes after another one. */
async function otherTitle(page: Page, title: string): Promise<string> {
  await page.locator('main h1', { hasText: title }).waitFor({ state: 'detached' });
  return titleOf(page);
}
