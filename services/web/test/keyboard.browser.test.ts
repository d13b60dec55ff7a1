import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { raiseStage } from './browser/raise-stage';
import { makeFilm } from './fake/make-film';

jest.setTimeout(240_000);

const MOST_STOPS = 60;

describe('without a mouse', () => {
  const stage = raiseStage();
  const { open } = stage;

  /** Presses Tab until the target has the focus, and sees that it shows. */
  const tabTo = async (page: Page, target: Locator): Promise<void> => {
    await target.waitFor({ state: 'attached' });
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await target.evaluate('(one) => one === document.activeElement' as never)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reaches ${String(target)}`);
  };
  const press = async (page: Page, name: string | RegExp): Promise<void> => {
    await tabTo(page, page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) }));
    await page.keyboard.press('Enter');
  };
  const write = async (page: Page, label: string, text: string): Promise<void> => {
    await tabTo(page, page.getByLabel(label, { exact: true }));
    await page.keyboard.type(text);
  };
  const chooseFirst = async (page: Page, label: string): Promise<void> => {
    await tabTo(page, page.getByLabel(label, { exact: true }));
    await page.keyboard.press('ArrowDown');
  };

  it('an entrant enters a work from the first page to the receipt', async () => {
    const film = join(stage.api.directory, 'ban-phim.mp4');
    await makeFilm({ path: film, seconds: 250 });
    const page = await open('desk', 'newcomer');
    await page.goto('/du-thi');
    await press(page, 'Bắt đầu bài dự thi');
    await write(page, 'Họ và tên', 'Lường Thị Xuân');
    await write(page, 'Năm sinh', '1990');
    await chooseFirst(page, 'Đối tượng');
    await write(page, 'Cơ quan, đơn vị, trường', 'UBND xã Chiềng Xôm');
    await chooseFirst(page, 'Địa phương');
    await write(page, 'Số điện thoại', '0912345678');
    await page.getByText(/Đã lưu \d\d:\d\d/).waitFor();
    await press(page, 'Tiếp: Phim');
    const picker = page.locator('input[type=file]');
    await tabTo(page, picker);
    const choosing = page.waitForEvent('filechooser');
    await page.keyboard.press('Enter');
    await (await choosing).setFiles(film);
    await press(page, 'Gửi phim này');
    await page.getByText('Đã gửi xong phim').first().waitFor();
    await press(page, 'Tiếp: Nội dung');
    await write(page, 'Tên tác phẩm', 'Bàn phím ở bản');
    await write(page, 'Tóm tắt', 'Chuyện một người làm việc không cần chuột.');
    await chooseFirst(page, 'Thể loại');
    await chooseFirst(page, 'Nội dung');
    await write(page, 'Đơn vị, địa phương được kể', 'Xã Chiềng Xôm');
    await press(page, 'Tiếp: Cam kết');
    const boxes = page.locator('main input[type=checkbox]');
    await boxes.first().waitFor();
    for (let place = 1; place < (await boxes.count()); place += 1) {
      await tabTo(page, boxes.nth(place));
      await page.keyboard.press('Space');
    }
    await press(page, 'Tiếp: Nộp bài');
    await page.getByText('Bài đã đủ.').waitFor();
    await press(page, 'Nộp bài dự thi');
    await page.getByText('Bài dự thi đã được tiếp nhận.').waitFor();
    const stored = [...stage.api.world.mine.values()].find(({ form }) => form.title === 'Bàn phím ở bản');
    expect(stored?.phase).toBe('media-check');
  });

  it('a screener goes through the day: the list, a vote, the next one, and back to the same rows', async () => {
    const { desk } = stage.api.world;
    const page = await open('desk', 'screener');
    await page.goto('/c/so-loai?viec=toi');
    const rows = page.locator('main tbody tr');
    await rows.first().waitFor();
    const before = await rows.count();
    expect(before).toBeGreaterThan(2);
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByText('Phiếu sơ loại của tôi').waitFor();
    const first = new URL(page.url()).pathname.split('/').at(-1)!;
    await press(page, 'Đạt, vào chung kết');
    await page.getByText('Đã ghi phiếu').first().waitFor();
    await page.keyboard.press('n');
    await page.waitForURL((url) => !url.pathname.endsWith(`/${first}`));
    await page.getByText('Phiếu sơ loại của tôi').waitFor();
    const second = new URL(page.url()).pathname.split('/').at(-1)!;
    await tabTo(page, page.getByLabel('Nhận xét'));
    await page.keyboard.type('Chưa bám chủ đề, phím n không được nhảy bài.');
    await press(page, 'Không đạt');
    await page.getByText('Đã ghi phiếu').first().waitFor();
    expect(new URL(page.url()).pathname).toContain(second);
    expect(desk.get(first)?.votes.at(-1)).toMatchObject({ vote: 'pass' });
    expect(desk.get(second)?.votes.at(-1)).toMatchObject({ vote: 'fail' });
    await tabTo(page, page.locator('main a.ht-back'));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/c\/so-loai\?viec=toi$/);
    await rows.first().waitFor();
    expect(await rows.count()).toBeLessThan(before);
  });
});
