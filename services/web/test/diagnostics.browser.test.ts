import { atEveryWidth } from './browser/at-every-width';
import { lookAt } from './browser/look-at';
import { raiseStage } from './browser/raise-stage';

jest.setTimeout(180_000);

describe('how sure the result is', () => {
  const stage = raiseStage();
  const { open } = stage;

  it('shows the council borders, ranks and jurors by number', async () => {
    stage.api.world.diagnosticsReady = true;
    const page = await open('desk', 'council');
    await page.goto('/c/chan-doan');
    await page.getByRole('heading', { name: 'Kết quả đã đủ chắc chưa?' }).waitFor();
    await page.getByText('quá sát: 58% là thứ tự này đúng').waitFor();
    await page.getByRole('img', { name: 'Biểu đồ khoảng hạng của 8 tác phẩm' }).waitFor();
    expect(await page.getByText('Quàng Minh Đức').count()).toBe(0);
    await atEveryWidth(page, 'chan-doan');
    await page.setViewportSize({ width: 1024, height: 768 });
    const ranks = page.getByRole('group', { name: 'Bên cạnh thứ hạng chính thức' });
    const [box, table] = [await ranks.boundingBox(), await ranks.getByRole('table').boundingBox()];
    expect(table?.width).toBeLessThanOrEqual(box?.width ?? 0);
  });

  it('names the jurors to the secretary', async () => {
    const page = await open('desk', 'secretary');
    await page.goto('/c/chan-doan');
    await page.getByRole('cell', { name: 'J1 Quàng Minh Đức' }).waitFor();
  });

  it('shows the secretary pairs and one word before the lock, and no number', async () => {
    stage.api.world.diagnosticsReady = false;
    const page = await open('phone', 'secretary');
    await page.goto('/c/chan-doan');
    await page.getByText('gần đủ').waitFor();
    await page.getByRole('heading', { name: 'Số liệu mở sau khi khoá chấm' }).waitFor();
    await lookAt(page, 'chan-doan-truoc-khoa');
  });

  it('asks a juror to look again, and keeps the marks with an explanation', async () => {
    const page = await open('phone', 'juror');
    // Whoever has finished opens no queue any more: the first page says it.
    await page.goto('/c');
    await page.getByText('1 tác phẩm được đề nghị xem lại').waitFor();
    await page.goto('/c/cham');
    await page.getByRole('heading', { name: 'Đề nghị xem lại' }).waitFor();
    await lookAt(page, 'cham-xem-lai');
    await page.getByRole('button', { name: 'Giữ nguyên điểm' }).click();
    await page.getByLabel('Giải thích ngắn').fill('Tôi đã xem lại, phim lạc chủ đề.');
    await page.getByRole('dialog').getByRole('button', { name: 'Giữ nguyên điểm' }).click();
    await page.getByText('bạn đã giữ điểm').waitFor();
  });
});
