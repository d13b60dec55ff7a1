import { lookAt } from './browser/look-at';
import { raiseStage } from './browser/raise-stage';
import { WIDTHS } from './browser/start-stage';

jest.setTimeout(180_000);

const MATCH = `/c/so-loai/e-1/doi-chieu/m_${'1'.repeat(32)}`;

describe('the radar', () => {
  const { open } = raiseStage();

  it('leads a screener from the entry to the minutes side by side, on a phone and on a desk', async () => {
    const page = await open('phone', 'screener');
    await page.goto('/c/so-loai/e-1');
    await page.getByText('Trùng một đoạn').waitFor();
    await page.getByText('trước ngày phát động').waitFor();
    await lookAt(page, 'radar-bai');
    await page.getByRole('link', { name: /^Xem hai phim cạnh nhau SL24-/ }).click();
    await page.getByText('không phải kết luận').waitFor();
    await lookAt(page, 'radar-canh-nhau');
    for (const size of [{ width: 768, height: 1024 }, WIDTHS.desk]) {
      await page.setViewportSize(size);
      await lookAt(page, 'radar-canh-nhau');
    }
  });

  it('chooses passages by keyboard, shows a mirrored film turned round, and starts both films there', async () => {
    const page = await open('desk', 'screener');
    await page.goto(MATCH);
    const passages = page.locator('button[aria-pressed]');
    await passages.first().waitFor();
    await expect(passages.first().getAttribute('aria-pressed')).resolves.toBe('true');
    await page.keyboard.press('j');
    await page.getByRole('heading', { name: /Phim kia.*hình lật gương/ }).waitFor();
    await expect(passages.nth(1).getAttribute('aria-pressed')).resolves.toBe('true');
    await page.keyboard.press('k');
    await expect(passages.first().getAttribute('aria-pressed')).resolves.toBe('true');
  });

  it('shows pictures of both films at the same moments, cut from their sheets, and opens the films there', async () => {
    const page = await open('desk', 'screener');
    await page.goto(MATCH);
    const moment = page.getByRole('button', { name: /0:04 ↔ 0:10: hình bài này/ });
    await moment.waitFor();
    const pictures = await moment.locator('[aria-hidden][style]').all();
    const places = await Promise.all(pictures.map(async (picture) => (await picture.getAttribute('style')) ?? ''));
    // The fifth picture lies in the first row, the eleventh at the beginning of the second of six.
    expect(places).toEqual([
      expect.stringMatching(/stills\.jpg.*background-position: 44\.\d+% 0%/),
      expect.stringMatching(/stills\.jpg.*background-position: 0% 20%/),
    ]);
    await moment.click();
    await page.waitForFunction("Math.abs(document.querySelectorAll('video')[0].currentTime - 4) < 0.2");
    await page.waitForFunction("Math.abs(document.querySelectorAll('video')[1].currentTime - 10) < 0.5");
    await page.getByText('Không có hình').waitFor();
    const other = page.getByRole('button', { name: /0:13 ↔/ });
    await other.click();
    await expect(page.locator('button[aria-pressed]').nth(1).getAttribute('aria-pressed')).resolves.toBe('true');
    await page.waitForFunction("Math.abs(document.querySelectorAll('video')[0].currentTime - 13) < 0.2");
  });

  it('keeps what the screener thinks of the match', async () => {
    const page = await open('desk', 'screener');
    await page.goto(MATCH);
    await page.getByLabel('Ghi chú').fill('Cùng một buổi lễ, mỗi trường tự quay');
    await page.getByRole('button', { name: 'Đã xem, không có gì đáng ngại' }).click();
    await page.getByText('Đã ghi ý kiến').waitFor();
    await page.locator('p', { hasText: 'Cùng một buổi lễ, mỗi trường tự quay' }).waitFor();
  });

  it('says so while a film is being checked, and when nothing is shared', async () => {
    const page = await open('desk', 'screener');
    await page.goto('/c/so-loai/e-2');
    await page.getByText('Kết quả so sánh sẽ hiện ở đây').waitFor();
    await page.goto('/c/so-loai/e-3');
    await page.getByText('Không thấy đoạn nào trùng với 214 phim khác').waitFor();
  });
});
