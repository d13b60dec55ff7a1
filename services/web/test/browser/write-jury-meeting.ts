import type { Page } from 'playwright-core';

/** The secretary writes down, at the end of the council's page, that all of the jury met. */
export async function writeJuryMeeting(page: Page): Promise<void> {
  await page.getByText('Biên bản các phiên họp khác').click();
  const jury = page.locator('section', { has: page.getByRole('heading', { name: 'Phiên họp Ban Giám khảo' }) });
  await jury.getByRole('button', { name: 'Mở phiên họp' }).click();
  await jury.getByLabel('Địa điểm').fill('Phòng họp số 2');
  await jury.getByRole('button', { name: 'Lưu biên bản' }).click();
  await jury.getByText(/^Đủ số người dự họp/).waitFor();
}
