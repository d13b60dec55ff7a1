import { lookAt } from './browser/look-at';
import { raiseStage } from './browser/raise-stage';

jest.setTimeout(240_000);

const overflowOf = (selector: string): string =>
  `(() => { const box = document.querySelector('${selector}'); return box.scrollWidth - box.clientWidth; })()`;

describe('the menu of the secretary', () => {
  const { open } = raiseStage();

  it('fits beside each other on a desk, and a group opens by keyboard in its place', async () => {
    const page = await open('desk', 'secretary');
    await page.goto('/c/tien-do');
    const menu = page.getByRole('navigation', { name: 'Các trang làm việc' });
    await menu.getByRole('link', { name: 'Phân công' }).waitFor();
    expect(await menu.locator('[aria-current]').allInnerTexts()).toEqual(['Tiến độ chấm']);
    expect(await page.evaluate(overflowOf('header nav ul'))).toBe(0);
    await lookAt(page, 'thuc-don-cham');
    await menu.getByRole('link', { name: 'Tổ chức' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/c\/cuoc-thi$/);
    await menu.getByRole('link', { name: 'Nhật ký' }).waitFor();
    expect(await menu.locator('[aria-current]').allInnerTexts()).toEqual(['Cuộc thi']);
    expect(await menu.getByRole('link', { name: 'Phân công' }).count()).toBe(0);
    expect(await page.evaluate(overflowOf('header nav ul'))).toBe(0);
  });
});
