import { expectSoon } from './browser/expect-soon';
import { lookAt } from './browser/look-at';
import { raiseStage } from './browser/raise-stage';
import { WIDTHS } from './browser/start-stage';

jest.setTimeout(180_000);

describe('who judges what', () => {
  const stage = raiseStage();
  const { open } = stage;

  it('lets the secretary see who has films left and note a call', async () => {
    const page = await open('desk', 'secretary');
    await page.goto('/c/don-doc');
    await page.getByText('Hẹn chấm xong tối nay.').waitFor();
    await page.getByText(/1 tác phẩm không thể đủ 3 phiếu hợp lệ.*: DT-005 còn 2 giám khảo/).waitFor();
    await lookAt(page, 'don-doc');
    await page.setViewportSize(WIDTHS.phone);
    await lookAt(page, 'don-doc');
    const first = stage.api.panels.chase.rows[0];
    await page.getByRole('button', { name: `Ghi cuộc gọi cho ${first?.name}` }).click();
    await page.getByLabel('Nội dung trao đổi').fill('Không nghe máy, gọi lại lúc 14 giờ.');
    await page.getByRole('button', { name: 'Lưu cuộc gọi' }).click();
    await page.getByText('Không nghe máy, gọi lại lúc 14 giờ.').waitFor();
    // The words stand on the page while they are still on their way.
    await expectSoon(() => stage.api.panels.chase.rows[0]?.calls[0]?.byName, 'Nguyễn Thị Hồng Nhung');
  });

  it('asks a juror to declare before the queue opens', async () => {
    stage.api.panels.declaration = { ...stage.api.panels.declaration, declared: null };
    const page = await open('phone', 'juror');
    await page.goto('/c/cham');
    await page.getByRole('button', { name: 'Thêm quan hệ' }).click();
    await page.getByRole('button', { name: 'Khai báo và cam kết' }).click();
    await page.getByText('Mỗi quan hệ cần tên').waitFor();
    await page.getByLabel('Tên cơ quan, địa phương hoặc người').fill('Trường PTDTNT tỉnh');
    await page.getByLabel('Quan hệ', { exact: true }).selectOption('same-unit');
    await page.getByRole('button', { name: 'Khai báo và cam kết' }).click();
    await page.getByText('Cần đánh dấu cam kết').waitFor();
    await page.getByLabel('Tôi đã đọc và cam kết.').check();
    await lookAt(page, 'cam-ket');
    await page.setViewportSize(WIDTHS.desk);
    await lookAt(page, 'cam-ket');
    await page.getByRole('button', { name: 'Khai báo và cam kết' }).click();
    await page.getByText('Đã niêm phong').first().waitFor();
    expect(stage.api.panels.declaration.declared?.relations).toEqual([
      { kind: 'unit', text: 'Trường PTDTNT tỉnh', reasonId: 'same-unit' },
    ]);
  });

  it('shows the secretary what the register found, and takes the ruling with its reason', async () => {
    const page = await open('desk', 'secretary');
    await page.goto('/c/xung-dot');
    await page.getByText('Cùng họ và địa phương').waitFor();
    await lookAt(page, 'xung-dot');
    await page.setViewportSize(WIDTHS.phone);
    await lookAt(page, 'xung-dot');
    const doubt = stage.api.panels.conflicts.rows[1];
    await page.getByRole('button', { name: `Kết luận về ${doubt?.jurorName}, ${doubt?.code}` }).click();
    await page.getByLabel('Không có xung đột').check();
    await page.getByLabel(/^Lý do/).fill('Trùng họ, không quen biết.');
    await page.getByRole('button', { name: 'Ghi kết luận' }).click();
    await page.getByText('Trùng họ, không quen biết.').waitFor();
    await expectSoon(async () => stage.api.panels.conflicts.rows[1]?.ruling?.verdict, 'none');
  });

  it('shows the plan with loads and linkage before it is applied, and hands films to a substitute', async () => {
    const page = await open('desk', 'secretary');
    await page.goto('/c/phan-cong');
    await page.getByText('Thêm 3 lượt, bớt 0 lượt').waitFor();
    await lookAt(page, 'phan-cong');
    await page.setViewportSize(WIDTHS.phone);
    await lookAt(page, 'phan-cong');
    await page.getByRole('button', { name: 'Áp dụng phương án' }).click();
    await page.getByText('Phương án đang áp dụng vẫn đúng').waitFor();
    expect(stage.api.panels.plan.standing.every(({ jurorIds }) => jurorIds.length === 3)).toBe(true);
    await page.getByRole('button', { name: 'Chuyển cho người thay' }).click();
    await page.getByLabel(/^Lý do/).fill('Giám khảo nằm viện.');
    await lookAt(page, 'nguoi-thay');
    await page.getByRole('button', { name: 'Chuyển tác phẩm' }).click();
    await page.getByText('Giám khảo nằm viện.').first().waitFor();
    expect(stage.api.panels.plan.moves).toHaveLength(3);
  });
});
