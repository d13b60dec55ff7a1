import { lookAt } from './browser/look-at';
import { raiseStage } from './browser/raise-stage';

jest.setTimeout(180_000);

describe('the console', () => {
  const stage = raiseStage();
  const { open } = stage;

  it('lets a screener find an entry without accents, vote it down with a reason, and then see the others', async () => {
    const page = await open('phone', 'screener');
    await page.goto('/c/so-loai');
    await page.getByLabel('Tìm theo mã').fill('cho phien');
    await page.getByText('1 bài').waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('cho phien');
    await page.getByRole('link', { name: 'DT-002' }).click();
    await page.getByText('Bạn thấy phiếu của người khác sau khi').waitFor();
    await page.getByRole('group', { name: 'Đúng chủ đề' }).getByLabel('Không đạt').check();
    await page.getByRole('button', { name: 'Không đạt' }).click();
    await page.getByText('Hãy ghi lý do').waitFor();
    await page.getByLabel('Nhận xét').fill('Chưa bám chủ đề chuyển đổi số.');
    await page.getByRole('button', { name: 'Không đạt' }).click();
    await page.getByText('Đinh Thị Lan').waitFor();
    expect(stage.api.world.desk.get('e-1')?.votes.at(-1)).toMatchObject({
      vote: 'fail',
      reason: 'Chưa bám chủ đề chuyển đổi số.',
    });
  });

  it('lets the secretary close entries now, by name and with a reason', async () => {
    const page = await open('desk', 'secretary');
    await page.goto('/c/cuoc-thi');
    await page.getByRole('button', { name: 'Hết hạn nhận, chốt danh sách' }).click();
    await page.getByText('Đổi mốc “Hết hạn nhận, chốt danh sách”?').waitFor();
    await page.getByLabel('Lý do').fill('Đã nhận đủ bài theo kế hoạch.');
    await lookAt(page, 'doi-moc');
    await page.getByRole('button', { name: 'Thực hiện ngay' }).click();
    const moves = page.getByRole('group', { name: 'Các lần đổi lịch' });
    await moves.getByText('Đã nhận đủ bài theo kế hoạch.').waitFor();
    expect(stage.api.world.contestDesk.moves.at(-1)).toMatchObject({ milestone: 'closeAtMs' });
  });

  it('lets the secretary add a juror', async () => {
    const page = await open('phone', 'secretary');
    await page.goto('/c/nhan-su');
    await page.getByRole('button', { name: 'Thêm người' }).click();
    await page.getByLabel('Họ và tên').fill('Bạc Cầm Thuỷ Tiên');
    await page.getByLabel('Thư điện tử').fill('thuy.tien@example.vn');
    await page.getByLabel('Giám khảo').check();
    await lookAt(page, 'them-nguoi');
    await page.getByRole('button', { name: 'Lưu tài khoản' }).click();
    await page.getByRole('strong').filter({ hasText: 'Bạc Cầm Thuỷ Tiên' }).waitFor();
    expect(stage.api.world.staff.at(-1)).toMatchObject({ email: 'thuy.tien@example.vn', roles: ['juror'] });
  });

  it('lets the secretary read the log on a phone: by entry, by person, and further back', async () => {
    const page = await open('phone', 'secretary');
    await page.goto('/c/nhat-ky');
    await page.getByText('Dời hạn nhận bài').waitFor();
    await page.getByText('Chưa rõ việc này đã xong hay chưa.', { exact: false }).waitFor();
    await lookAt(page, 'nhat-ky');
    const lines = page.getByRole('listitem').filter({ has: page.getByRole('time') });
    expect(await lines.count()).toBe(5);
    await page.getByRole('button', { name: 'Xem thêm' }).click();
    await lines.nth(5).waitFor();
    await page.getByLabel('Người làm').selectOption({ label: 'Cầm Văn Sơn' });
    await page.getByText('Dời hạn nhận bài').waitFor({ state: 'detached' });
    await page.getByLabel('Mã bài dự thi').fill('dt-2');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: /^DT-002/ }).waitFor();
    expect(await lines.count()).toBe(1);
    expect(new URL(page.url()).searchParams.get('ma')).toBe('DT-002');
    await page.getByLabel('Mã bài dự thi').fill('không phải mã');
    await page.keyboard.press('Enter');
    await page.getByText('Mã gồm chữ và số').waitFor();
    await page.getByRole('button', { name: 'Xem tất cả' }).click();
    await page.getByText('Dời hạn nhận bài').waitFor();
  });

  it('tells plainly that a page is not for this role', async () => {
    const page = await open('phone', 'entrant');
    await page.goto('/c/xet-giai');
    await page.getByText('Tài khoản của bạn không có quyền làm việc này.').first().waitFor();
    await lookAt(page, 'khong-co-quyen');
  });
});
