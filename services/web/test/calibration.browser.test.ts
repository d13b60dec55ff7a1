import { fillSheet } from './browser/judge-film';
import { lookAt } from './browser/look-at';
import { openPages } from './browser/open-pages';
import { startStage, type Stage } from './browser/start-stage';

jest.setTimeout(180_000);

describe('the calibration round', () => {
  let stage: Stage;
  const { open, closeAll } = openPages(() => stage);
  beforeAll(async () => {
    stage = await startStage();
    Object.assign(stage.api.world.contest.definition.jury, { calibration: { required: true, mostAnchors: 3 } });
  }, 120_000);
  afterEach(closeAll);
  afterAll(async () => stage?.close());

  it('lets the secretary choose an anchor film with its reference marks, and take it back', async () => {
    const page = await open('desk', 'secretary');
    await page.goto('/c/phim-mau');
    await page.getByText('Phim mẫu: Chợ bản lên mạng').waitFor();
    await page.getByLabel('Tác phẩm', { exact: true }).selectOption({ index: 2 });
    await fillSheet(page, [25, 15, 11, 16, 12]);
    await page.getByLabel('Lý do, Chủ đề, thông điệp').fill('Bám sát chủ đề.');
    await lookAt(page, 'phim-mau');
    await page.getByRole('button', { name: 'Chọn phim mẫu này, tham chiếu 79,00' }).click();
    await page.getByText('Phim mẫu thứ hai').waitFor();
    await page.getByRole('button', { name: 'Bỏ phim mẫu Phim mẫu thứ hai' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Bỏ phim mẫu' }).click();
    await page.getByText('Phim mẫu thứ hai').first().waitFor({ state: 'detached' });
  });

  it('takes the paper sheet of a juror without a device: the marks, then the scan that seals it', async () => {
    const page = await open('phone', 'secretary');
    await page.goto('/c/phim-mau');
    await page.getByRole('button', { name: 'Nhập phiếu giấy phim 1 Lò Thị Thu Hương' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Lò Thị Thu Hương', { exact: false }).first().waitFor();
    const fields = dialog.locator('input[data-criterion]');
    for (const [at, mark] of [25, 15, 11, 16, 12].entries()) await fields.nth(at).fill(String(mark));
    await fields.last().blur();
    await lookAt(page, 'phim-mau-phieu-giay');
    const choosing = page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: 'Gửi bản quét và niêm phong' }).click();
    const buffer = Buffer.from('a scan');
    await (await choosing).setFiles({ name: 'phieu.jpg', mimeType: 'image/jpeg', buffer });
    await page.getByText('Phim 1: phiếu giấy, Nguyễn Thị Hồng Nhung nhập').waitFor();
    await lookAt(page, 'phim-mau-da-nhap');
  });

  it('loses no mark that could not be sent, through a reload, and sends it once there is a way', async () => {
    const page = await open('phone', 'juror');
    await page.goto('/c/cham/hieu-chuan');
    const field = page.locator('input[data-criterion]').first();
    await field.waitFor();
    await page.route('**/calibration/*', (route) =>
      route.request().method() === 'PUT' ? route.abort() : route.fallback(),
    );
    await field.fill('24');
    await field.blur();
    await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith('hoithi-anchor/1/')));
    await page.reload();
    await field.waitFor();
    expect(await field.inputValue()).toBe('24');
    const sent = page.waitForResponse((response) => response.request().method() === 'PUT' && response.ok());
    await page.unroute('**/calibration/*');
    expect((await sent).request().postDataJSON()).toEqual({ marks: { theme: 24 } });
    await page.waitForFunction(() => !Object.keys(localStorage).some((key) => key.startsWith('hoithi-anchor/1/')));

    // Whoever comes back from another page goes on with it, too.
    await page.evaluate("history.pushState({}, '', '/c/tro-giup')");
    await field.waitFor({ state: 'detached' });
    await page.evaluate("history.pushState({}, '', '/c/cham/hieu-chuan')");
    await field.waitFor();
    expect(await field.inputValue()).toBe('24');
  });

  it('comes first in the queue of a juror, who then sees what all gave', async () => {
    const page = await open('phone', 'juror');
    await page.goto('/c/cham');
    await page.getByText('Chấm xong phim mẫu thì các tác phẩm dự thi mới mở.').waitFor();
    await lookAt(page, 'cham-danh-sach-cham-thu');
    await page.keyboard.press('n');
    await page.waitForURL('**/c/cham/hieu-chuan');
    await page.goto('/c/cham/e-2');
    await page.getByText('Chấm xong phim mẫu thì các tác phẩm dự thi mới mở.').waitFor();
    await lookAt(page, 'cham-truoc-cham-thu');
    await page.getByRole('link', { name: 'Mở vòng chấm thử' }).click();
    await page.getByText('4 trên 5 giám khảo đã chấm xong phim mẫu.', { exact: false }).waitFor();
    await fillSheet(page, [26, 17, 12, 17, 12]);
    await page.getByRole('button', { name: 'Niêm phong phiếu phim mẫu 1' }).click();
    await page.getByText('Cả Ban Giám khảo cho phim này').waitFor();
    await page.getByText('Đúng chủ đề, thông điệp rõ nhưng chưa sâu.').waitFor();
    await lookAt(page, 'cham-thu');
  });
});
