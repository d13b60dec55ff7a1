import type { Page } from 'playwright-core';
import { lookAt } from '../../../../services/web/test/browser/look-at';
import { COUNCIL_HEAD, SECRETARY } from '../../src/demo/cast';
import type { SitDown } from './open-browser';

/** The council's room at a desk: the secretary writes the meeting down and puts the jury's proposal forward, the head confirms it on the own screen. */
export async function decideInBrowsers(sitDown: SitDown): Promise<void> {
  const secretary = await sitDown({ email: SECRETARY.email, at: '/c/xet-giai', on: 'desk' });
  await secretary.getByRole('button', { name: 'Mở phiên họp' }).click();
  await secretary.getByLabel('Địa điểm').fill('Phòng họp Ban Tuyên giáo Tỉnh uỷ');
  await secretary.getByLabel('Chủ trì').selectOption({ label: `${COUNCIL_HEAD.name}, ${COUNCIL_HEAD.title}` });
  const votes = secretary.getByRole('button', { name: 'Tất cả tán thành' });
  await votes.first().waitFor();
  for (const vote of await votes.all()) await vote.click();
  await secretary.getByRole('button', { name: 'Lưu biên bản' }).click();
  await secretary
    .getByText(/^Đủ số người dự họp/)
    .first()
    .waitFor();
  await sayInDialog(secretary, 'Đề xuất để xác nhận');
  await secretary.getByText('Một thành viên Ban Tổ chức xác nhận.').waitFor();
  await lookAt(secretary, 'that-de-xuat');

  const head = await sitDown({ email: COUNCIL_HEAD.email, at: '/c/xet-giai', on: 'phone' });
  await sayInDialog(head, 'Xác nhận');
  await head.getByText('Quyết định của hội đồng').waitFor();
  await lookAt(head, 'that-du-kien');
  await Promise.all([secretary.context().close(), head.context().close()]);
}

async function sayInDialog(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
}
