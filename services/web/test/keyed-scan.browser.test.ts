import type { Page } from 'playwright-core';
import { comeBack } from './browser/come-back';
import { fillSheet } from './browser/judge-film';
import { raiseStage } from './browser/raise-stage';

jest.setTimeout(180_000);

const MARKS = [26, 17, 12.25, 17, 12];

describe('the scan of a paper sheet', () => {
  const { open } = raiseStage();

  async function key(page: Page): Promise<void> {
    await fillSheet(page, MARKS);
    await page.getByLabel('Đã xem, % thời lượng').fill('100');
    await page.getByLabel('Nhận xét trên phiếu').fill('Ấm áp, rõ ràng');
  }
  async function sendScan(page: Page, button: string): Promise<void> {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: button }).click();
    await (await choosing).setFiles({ name: 'phieu.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(button) });
  }

  it('is not confirmed by who has read from another one, until it was looked at', async () => {
    const first = await open('desk', 'secretary');
    await first.goto('/c/phieu-giay');
    await first.getByRole('button', { name: 'Nhập phiếu giấy' }).click();
    await key(first);
    await first.getByRole('button', { name: 'Lưu bản nhập' }).click();
    await sendScan(first, 'Gửi bản quét');
    await first.getByText('Bạn đã nhập xong.', { exact: false }).waitFor();

    const second = await open('desk', 'clerk');
    await second.goto('/c/phieu-giay');
    await second.getByRole('link', { name: /^Đối chiếu DT-/ }).click();
    await second.getByText('ab12', { exact: false }).first().waitFor();
    await key(second);
    await sendScan(first, 'Thay bản quét');
    await first.getByText('cd34', { exact: false }).first().waitFor();
    await comeBack(second, /\/keyed-sheets\/[^/]+\/[^/]+$/);
    await second.getByText('cd34', { exact: false }).first().waitFor();
    await second.getByRole('button', { name: 'Gửi đối chiếu' }).click();
    await second.getByText('Bản nhập hoặc bản quét đã thay đổi', { exact: false }).waitFor();
    await second.getByRole('button', { name: 'Gửi đối chiếu' }).click();
    await second.getByText('Phiếu đã niêm phong', { exact: false }).first().waitFor();
  });
});
