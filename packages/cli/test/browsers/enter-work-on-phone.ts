import type { Page } from 'playwright-core';
import { lookAt } from '../../../../services/web/test/browser/look-at';
import type { Work } from '../../src/demo/works';

/** One entrant's way on a phone: wizard, film over a link that breaks, declarations, receipt. Resolves when the work is handed in. */
export async function enterWorkOnPhone(page: Page, work: Work, filmPath: string): Promise<void> {
  await page.getByRole('button', { name: 'Bắt đầu bài dự thi' }).click();
  await page.getByLabel('Họ và tên').fill(work.author);
  await page.getByLabel('Năm sinh').fill('1990');
  await page.getByLabel('Đối tượng').selectOption(work.category);
  if (work.unitName !== '') await page.getByLabel('Cơ quan, đơn vị, trường').fill(work.unitName);
  await page.getByLabel('Địa phương').selectOption(work.localityId);
  await page.getByLabel('Số điện thoại', { exact: true }).fill(work.phone);
  await page.getByText(/Đã lưu \d\d:\d\d/).waitFor();

  await page.getByRole('button', { name: 'Tiếp: Phim' }).click();
  await sendOverABreakingLink(page, filmPath);
  await lookAt(page, 'that-gui-phim');

  await page.getByRole('button', { name: 'Tiếp: Nội dung' }).click();
  await page.getByLabel('Tên tác phẩm').fill(work.title);
  await page.getByLabel('Tóm tắt').fill(work.summary);
  await page.getByLabel('Thể loại').selectOption(work.form);
  await page.getByLabel('Nội dung', { exact: true }).selectOption(work.contentType);
  await page.getByLabel('Đơn vị, địa phương được kể').fill('Bản Áng, xã Đông Sang');
  await page.getByRole('button', { name: 'Tiếp: Cam kết' }).click();
  const boxes = page.locator('main input[type=checkbox]');
  // The first box asks about AI, which this work did not use.
  for (let place = 1; place < (await boxes.count()); place += 1) await boxes.nth(place).check();

  await page.getByRole('button', { name: 'Tiếp: Nộp bài' }).click();
  await page.getByText('Bài đã đủ.').waitFor();
  await page.getByRole('button', { name: 'Nộp bài dự thi' }).click();
  await page.getByText('Bài dự thi đã được tiếp nhận.').waitFor();
  await lookAt(page, 'that-bien-nhan');
}

/** A faultless film goes as soon as it is chosen. The second piece of it and some after it do not arrive; the page says what is safe and goes on by itself. */
async function sendOverABreakingLink(page: Page, filmPath: string): Promise<void> {
  let pieces = 0;
  await page.route('**/upload/**', async (route) => {
    const isPiece = route.request().method() === 'PATCH';
    if (isPiece) pieces += 1;
    await (isPiece && (pieces === 2 || pieces === 3) ? route.abort('connectionreset') : route.continue());
  });
  await page.locator('input[type=file]').setInputFiles(filmPath);
  await page.getByText('Đã gửi xong phim').first().waitFor();
  await page.unroute('**/upload/**');
  expect(pieces).toBeGreaterThan(3);
}
