import { join } from 'node:path';
import { lookAt } from './browser/look-at';
import { raiseStage } from './browser/raise-stage';
import { WIDTHS } from './browser/start-stage';

jest.setTimeout(240_000);

const TABLET = { width: 768, height: 1024 };

describe('reference clips', () => {
  const stage = raiseStage();
  const { open } = stage;

  it('are a list with a word for each state, on a phone, a tablet and a desk', async () => {
    const page = await open('phone', 'screener');
    await page.goto('/c/phim-doi-chieu');
    for (const word of ['Sẵn sàng', 'Không dùng được', 'Đang lấy dấu vân tay', 'Chờ gửi xong tệp'])
      await page.getByText(word, { exact: true }).waitFor();
    await page.getByText('Tệp không phải là MP4.').waitFor();
    await page.getByText('1 bài dự thi có đoạn trùng').waitFor();
    await lookAt(page, 'phim-doi-chieu');
    for (const size of [TABLET, WIDTHS.desk]) {
      await page.setViewportSize(size);
      await lookAt(page, 'phim-doi-chieu');
    }
  });

  it('say what is missing before anything is sent, take a file, and lead to the clip while it is sent', async () => {
    const page = await open('desk', 'secretary');
    await page.goto('/c/phim-doi-chieu');
    await page.getByRole('button', { name: 'Thêm phim đối chiếu' }).click();
    await page.getByRole('button', { name: 'Thêm và gửi phim' }).click();
    for (const words of ['Cần ghi tên phim', 'Cần ghi nguồn', 'Cần chọn tệp phim'])
      await page.getByText(words).first().waitFor();
    await lookAt(page, 'phim-doi-chieu-them');
    await page.getByLabel('Tên phim').fill('Phim giải Nhất năm 2023');
    await page.getByLabel('Nguồn, nơi đã đăng').fill('Kho phim kỳ thi 2023');
    await page.getByLabel('Ngày công bố').fill('2023-11-20');
    await page.locator('input[type=file]').setInputFiles(join(stage.api.directory, 'film.mp4'));
    await page.getByText(/Đã chọn film\.mp4/).waitFor();
    await page.getByRole('button', { name: 'Thêm và gửi phim' }).click();
    await page.getByRole('heading', { name: 'Phim giải Nhất năm 2023', level: 1 }).waitFor();
    await page.getByText('Sẵn sàng', { exact: true }).waitFor();
    await page.getByText('Kho phim kỳ thi 2023').waitFor();
    await lookAt(page, 'phim-doi-chieu-xong');
    await page.goto('/c/phim-doi-chieu');
    await page.getByRole('button', { name: 'Thêm phim đối chiếu' }).click();
    await page.getByLabel('Tên phim').fill('Cũng phim ấy');
    await page.getByLabel('Nguồn, nơi đã đăng').fill('Nơi khác');
    await page.locator('input[type=file]').setInputFiles(join(stage.api.directory, 'film.mp4'));
    await page.getByRole('button', { name: 'Thêm và gửi phim' }).click();
    await page.getByText('Tệp này đã có trong danh sách').waitFor();
    await page.getByRole('heading', { name: 'Phim giải Nhất năm 2023', level: 1 }).waitFor();
  });

  it('lead to the entries that share minutes with them', async () => {
    const page = await open('phone', 'screener');
    await page.goto('/c/phim-doi-chieu');
    await page.getByRole('link', { name: 'Xem Phóng sự: chợ phiên không tiền mặt' }).click();
    await page.getByText('DT-001', { exact: true }).waitFor();
    await lookAt(page, 'phim-doi-chieu-mot');
    for (const size of [TABLET, WIDTHS.desk]) {
      await page.setViewportSize(size);
      await lookAt(page, 'phim-doi-chieu-mot');
    }
    await page.getByRole('link', { name: 'So DT-001 với phim này' }).click();
    await page.getByText('Các đoạn trùng').waitFor();
  });

  it('that failed are tried again, and one that is half sent asks for its very file', async () => {
    const page = await open('desk', 'screener');
    await page.goto('/c/phim-doi-chieu');
    await page.getByRole('link', { name: 'Xem Đang gửi dở' }).click();
    await page.getByText(/Chọn đúng tệp vtv1-cho-phien\.mp4 để gửi tiếp\. Đã nhận 25/).waitFor();
    await lookAt(page, 'phim-doi-chieu-gui-do');
    await page.locator('input[type=file]').setInputFiles(join(stage.api.directory, 'film.mp4'));
    await page.getByText('Tệp nhận được không khớp').waitFor();
    await page.getByRole('link', { name: 'Mọi phim đối chiếu' }).click();
    await page.getByRole('button', { name: 'Thử lại: Bản tin đài huyện' }).click();
    await page.getByText('Đã cho thử lại').waitFor();
    await page.getByText('Cho thử lại', { exact: true }).waitFor();
  });

  it('are deleted after a question that names them, and the log keeps who did it', async () => {
    const page = await open('phone', 'secretary');
    await page.goto('/c/phim-doi-chieu');
    await page.getByRole('button', { name: 'Xoá: Bản tin đài huyện' }).click();
    const dialog = page.getByRole('dialog', { name: 'Xoá phim đối chiếu “Bản tin đài huyện”?' });
    await dialog.waitFor();
    await lookAt(page, 'phim-doi-chieu-xoa');
    await dialog.getByRole('button', { name: 'Xoá phim đối chiếu' }).click();
    await page.getByText('Đang xoá phim đối chiếu').waitFor();
    await page.getByRole('link', { name: 'Xem Bản tin đài huyện' }).waitFor({ state: 'detached' });
    await page.getByText('Xoá', { exact: true }).first().waitFor();
  });

  it('are read, and not changed, by the auditor', async () => {
    const page = await open('desk', 'auditor');
    await page.goto('/c/phim-doi-chieu');
    await page.getByText('Sẵn sàng', { exact: true }).first().waitFor();
    expect(await page.getByRole('button', { name: /Thêm|Xoá|Thử lại/ }).count()).toBe(0);
    await page.goto('/c/phim-doi-chieu/clip_00000000000000000000000000000099');
    await page.getByText('Không có phim đối chiếu này').waitFor();
  });
});
