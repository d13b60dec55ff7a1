import { expectSoon } from './browser/expect-soon';
import { lookAt } from './browser/look-at';
import { raiseStage } from './browser/raise-stage';

jest.setTimeout(180_000);

describe('the progress of judging', () => {
  const { open } = raiseStage();

  it('shows every sheet, and lets the secretary reopen just a sealed one, with a reason', async () => {
    const page = await open('desk', 'secretary');
    await page.goto('/c/tien-do');
    const matrix = page.getByRole('group', { name: 'Từng phiếu' });
    await matrix.getByRole('rowheader', { name: 'DT-001' }).waitFor();
    const sealed = matrix.getByRole('button', { name: /^Mở lại phiếu/ });
    const before = await sealed.count();
    expect(before).toBeGreaterThan(5);
    // A film without enough jurors is told of while something can be done about it.
    await page.getByText(/1 tác phẩm không thể đủ 3 phiếu hợp lệ/).waitFor();
    await lookAt(page, 'tien-do-tung-phieu');
    await sealed.first().click();
    const dialog = page.getByRole('dialog', { name: /^Mở lại phiếu DT-001 của / });
    await dialog.getByRole('button', { name: 'Mở lại phiếu' }).click();
    await dialog.getByLabel('Lý do').fill('Giám khảo đề nghị: nhập nhầm tiêu chí.');
    await dialog.getByRole('button', { name: 'Mở lại phiếu' }).click();
    await page.getByText('Đã mở lại phiếu.').waitFor();
    await dialog.waitFor({ state: 'detached' });
    await expectSoon(() => sealed.count(), before - 1);
    // What was keyed from paper is reopened where it was keyed.
    expect(await matrix.getByRole('link', { name: /phiếu giấy/ }).getAttribute('href')).toMatch(/^\/c\/phieu-giay\//);
  });

  it('folds the films of each juror on a phone', async () => {
    const page = await open('phone', 'secretary');
    await page.goto('/c/tien-do');
    await page.getByText('Quàng Minh Đức (', { exact: false }).click();
    await page
      .getByRole('button', { name: /^Mở lại phiếu .* của Quàng Minh Đức/ })
      .first()
      .waitFor();
    await lookAt(page, 'tien-do-dien-thoai');
  });
});
