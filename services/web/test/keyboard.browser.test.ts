import type { Locator, Page } from 'playwright-core';
import { raiseStage } from './browser/raise-stage';

jest.setTimeout(240_000);

const MOST_STOPS = 60;
const hasFocus = (one: { readonly ownerDocument: { readonly activeElement: unknown } }): boolean =>
  one.ownerDocument.activeElement === one;

describe('without a mouse', () => {
  const stage = raiseStage();
  const { open } = stage;

  /** Presses Tab until the target has the focus, and sees that it shows. */
  const tabTo = async (page: Page, target: Locator): Promise<void> => {
    await target.waitFor({ state: 'attached' });
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await target.evaluate(hasFocus as never)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reaches ${String(target)}`);
  };
  const press = async (page: Page, name: string | RegExp): Promise<void> => {
    await tabTo(page, page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) }));
    await page.keyboard.press('Enter');
  };
  const write = async (page: Page, label: string | RegExp, text: string): Promise<void> => {
    await tabTo(page, page.getByLabel(label, { exact: typeof label === 'string' }));
    await page.keyboard.type(text);
  };
  const chooseFirst = async (page: Page, label: string | RegExp): Promise<void> => {
    await tabTo(page, page.getByLabel(label, { exact: typeof label === 'string' }));
    await page.keyboard.press('ArrowDown');
  };

  it('an entrant tells who they are, and the year of birth stays in its field digit by digit', async () => {
    const page = await open('desk', 'newcomer');
    await page.goto('/du-thi');
    await press(page, 'Bắt đầu bài dự thi');
    await write(page, 'Họ và tên', 'Lường Thị Xuân');
    await write(page, 'Năm sinh', '1990');
    expect(await page.getByLabel('Năm sinh').inputValue()).toBe('1990');
    await chooseFirst(page, 'Đối tượng');
    await write(page, /^Cơ quan, đơn vị, trường/, 'UBND xã Chiềng Xôm');
    await chooseFirst(page, /^Địa phương/);
    await write(page, 'Số điện thoại', '0912345678');
    await press(page, 'Tiếp: Phim');
    await page.locator('input[type=file]').waitFor({ state: 'attached' });
    await page.getByText(/Đã lưu \d\d:\d\d/).waitFor();
    const entryId = new URL(page.url()).pathname.split('/').at(-1)!;
    expect(stage.api.world.mine.get(entryId)?.form.authors[0]).toMatchObject({
      fullName: 'Lường Thị Xuân',
      birthYear: 1990,
      phone: '0912345678',
    });
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
