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

  it('keeps the page one is on in sight on a phone, where jurors are cards that do not scroll sideways', async () => {
    const page = await open('phone', 'secretary');
    await page.goto('/c/tien-do');
    const jurors = page.getByRole('group', { name: 'Theo giám khảo' });
    await jurors.waitFor();
    expect(await page.evaluate(overflowOf('[aria-label="Theo giám khảo"]'))).toBe(0);
    const here = page.locator('header nav [aria-current]');
    const box = await here.boundingBox();
    expect(box!.x).toBeGreaterThanOrEqual(0);
    expect(box!.x + box!.width).toBeLessThanOrEqual(360);
    await lookAt(page, 'tien-do-the');
  });
});
