import type { ErrorCode } from '@hoithi/contracts';
import type { Page } from 'playwright-core';
import { lookAt } from './browser/look-at';
import { raiseStage } from './browser/raise-stage';
import { CODE } from './fake/auth-routes';
import { PEOPLE } from './fake/people';

jest.setTimeout(180_000);

const NAME = 'Vì Thị Bảo Ngọc';

describe('what an entrant typed', () => {
  const stage = raiseStage();
  const { open } = stage;

  const begin = async (): Promise<Page> => {
    const page = await open('phone', 'newcomer');
    await page.goto('/du-thi');
    await page.getByRole('button', { name: 'Bắt đầu bài dự thi' }).click();
    await page.getByLabel('Họ và tên').waitFor();
    return page;
  };
  const refuse = (code?: ErrorCode): void => {
    stage.api.world.saveRefusal = code;
  };
  afterEach(() => refuse());
  const nameOf = (page: Page): string | undefined =>
    stage.api.world.mine.get(new URL(page.url()).pathname.split('/').at(-1)!)?.form.authors[0]?.fullName;
  const keptHere = (page: Page): Promise<number> =>
    page.evaluate(`Object.keys(localStorage).filter((key) => key.startsWith('hoithi-form/')).length`);

  it.each([
    [500, 'internal'],
    [503, 'service-unavailable'],
  ] as const)('outlives a server that answers %i, and a reload in the meantime', async (status, code) => {
    const page = await begin();
    refuse(code);
    await page.getByLabel('Họ và tên').fill(NAME);
    await page.getByText('Chưa lưu được, đang thử lại').waitFor();
    await lookAt(page, `chua-luu-${status}`);
    await page.reload();
    await page.getByText('Chưa lưu được, đang thử lại').waitFor();
    expect(await page.getByLabel('Họ và tên').inputValue()).toBe(NAME);
    refuse();
    await page.getByText(/Đã lưu \d\d:\d\d/).waitFor();
    expect(nameOf(page)).toBe(NAME);
    expect(await keptHere(page)).toBe(0);
  });

  it('outlives the end of the session: one signs in again and goes on', async () => {
    const page = await begin();
    refuse('not-signed-in');
    await page.getByLabel('Họ và tên').fill(NAME);
    await page.getByText('Chưa lưu: phiên đăng nhập đã hết.').waitFor();
    await lookAt(page, 'phien-da-het');
    await page.context().clearCookies();
    await page.getByRole('link', { name: 'Đăng nhập lại' }).click();
    refuse();
    await page.getByLabel('Thư điện tử').fill(PEOPLE.newcomer.email);
    await page.getByRole('button', { name: 'Gửi mã cho tôi' }).click();
    await page.getByLabel('Mã 6 số').fill(CODE);
    await page.getByText(/Đã lưu \d\d:\d\d/).waitFor();
    expect(await page.getByLabel('Họ và tên').inputValue()).toBe(NAME);
    expect(nameOf(page)).toBe(NAME);
  });

  it('leaves the device with its person', async () => {
    const page = await begin();
    refuse('service-unavailable');
    await page.getByLabel('Họ và tên').fill(NAME);
    await page.getByText('Chưa lưu được, đang thử lại').waitFor();
    expect(await keptHere(page)).toBe(1);
    await page.getByRole('button', { name: /^Tài khoản/ }).click();
    await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
    await page.getByRole('button', { name: 'Đăng xuất và bỏ nội dung chưa lưu' }).click();
    await page.getByLabel('Thư điện tử').waitFor();
    expect(await keptHere(page)).toBe(0);
  });
});
