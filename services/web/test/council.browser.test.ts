import { lookAt } from './browser/look-at';
import { raiseStage } from './browser/raise-stage';

jest.setTimeout(180_000);

describe('the council room', () => {
  const stage = raiseStage();
  const { open } = stage;

  it('settles the open tie and says that there is no quorum yet', async () => {
    const secretary = await open('desk', 'secretary');
    await secretary.goto('/c/xet-giai');
    await secretary.getByText('Chưa đủ số người dự họp', { exact: false }).first().waitFor();
    await secretary.getByText('Cần xem: thiếu cam kết').first().waitFor();
    await lookAt(secretary, 'xet-giai');
    await secretary.getByRole('button', { name: 'Ghi kết quả phân định' }).click();
    await secretary.getByLabel('Xếp thứ 1').selectOption({ index: 1 });
    await secretary.getByLabel('Diễn biến, kết quả biểu quyết').fill('Ban Giám khảo biểu quyết 4/5.');
    await lookAt(secretary, 'xet-giai-phan-dinh');
    await secretary.getByRole('dialog').getByRole('button', { name: 'Ghi kết quả phân định' }).click();
    await secretary.getByRole('heading', { name: 'Còn nhóm đồng điểm' }).waitFor({ state: 'detached' });
    expect(stage.api.world.council.settled.at(-1)).toMatchObject({ order: ['e-5', 'e-4'], by: 'jury-vote' });
    await secretary.getByRole('button', { name: 'Đề xuất để xác nhận' }).click();
    await secretary.getByRole('dialog').getByRole('button', { name: 'Đề xuất để xác nhận' }).click();
    await secretary.getByRole('dialog').getByText('Chưa ghi phiên họp hoặc chưa đủ số người').waitFor();
  });

  it('writes the meeting down: attendance, agenda, votes', async () => {
    const secretary = await open('desk', 'secretary');
    await secretary.goto('/c/xet-giai');
    await secretary.getByRole('button', { name: 'Mở phiên họp' }).click();
    await secretary.getByLabel('Địa điểm').fill('Phòng họp số 1');
    await secretary.getByLabel(/^Giàng A Sềnh/).uncheck();
    await secretary.getByLabel('Lý do vắng của Giàng A Sềnh').fill('đi công tác');
    await secretary.getByRole('button', { name: 'Tất cả tán thành' }).first().click();
    const more = secretary.getByRole('group', { name: 'Thêm biểu quyết' });
    await more.getByLabel('Giải').selectOption({ label: 'Giải Khuyến khích' });
    await more.getByRole('button', { name: 'Thêm biểu quyết' }).click();
    const ungiven = secretary.getByRole('group', { name: 'Giải Khuyến khích, Không trao' });
    await ungiven.getByRole('button', { name: 'Tất cả tán thành' }).click();
    await lookAt(secretary, 'phien-hop');
    await secretary.getByRole('button', { name: 'Lưu biên bản' }).click();
    await secretary.getByText('Đủ số người dự họp').first().waitFor();
    expect(stage.api.world.meetings.get('council')?.meeting).toMatchObject({
      place: 'Phòng họp số 1',
      chairId: 'u-chair',
      votes: [
        { prizeId: 'first', entryId: 'e-0', for: 2, against: 0 },
        { prizeId: 'consolation', entryId: null, for: 2, against: 0 },
      ],
    });
    const phone = await open('phone', 'secretary');
    await phone.goto('/c/xet-giai');
    await phone.getByRole('button', { name: 'Ghi tiếp' }).click();
    await lookAt(phone, 'phien-hop');
  });

  it('leaves a sheet out: both rankings before the vote, the vote, and back again', async () => {
    const secretary = await open('desk', 'secretary');
    await secretary.goto('/c/xet-giai');
    await secretary.getByRole('button', { name: 'Đề nghị không tính phiếu' }).click();
    await secretary.getByLabel('Giám khảo', { exact: true }).selectOption({ label: 'Phạm Quốc Khánh: 3/8 phiếu' });
    await secretary.getByLabel('Phiếu nào').selectOption({ label: 'Tất cả phiếu' });
    await secretary.getByText(/Giải Nhì: bỏ DT-003/).waitFor();
    await secretary.getByLabel('Lý do', { exact: true }).fill('Giám khảo chấm chưa được một nửa số tác phẩm.');
    await lookAt(secretary, 'khong-tinh-de-nghi');
    await secretary.getByRole('button', { name: 'Đưa ra biểu quyết' }).click();
    await secretary.getByText('Chờ biểu quyết').waitFor();
    await secretary.getByRole('button', { name: 'Ghi kết quả biểu quyết' }).click();
    await secretary.getByText('2 người có mặt; cần ít nhất 2 phiếu tán thành.').waitFor();
    await secretary.getByLabel('Tán thành', { exact: true }).fill('2');
    await lookAt(secretary, 'khong-tinh-bieu-quyet');
    await secretary.getByRole('button', { name: 'Lưu kết quả biểu quyết' }).click();
    await secretary.getByText('Đã thông qua, không tính').waitFor();
    await secretary
      .getByText(/không tính \(\d/)
      .first()
      .waitFor();
    const phone = await open('phone', 'council');
    await phone.goto('/c/xet-giai');
    await phone.getByText('Kết quả khi tính và khi không tính').click();
    await lookAt(phone, 'khong-tinh-da-thong-qua');
    await secretary.getByRole('button', { name: /^Rút lại: Phạm Quốc Khánh/ }).click();
    await secretary.getByLabel('Lý do rút').fill('Biểu quyết lại từng phiếu.');
    await lookAt(secretary, 'khong-tinh-rut');
    await secretary.getByRole('dialog').getByRole('button', { name: 'Rút lại' }).click();
    await secretary.getByText('Đã rút, vẫn tính').waitFor();
  });

  it('refuses what has no majority in a sentence that names the prize, and takes it once it is voted', async () => {
    const council = await open('desk', 'council');
    await council.goto('/c/xet-giai');
    await council.getByRole('button', { name: 'Đề xuất để xác nhận' }).click();
    await council.getByRole('dialog').getByRole('button', { name: 'Đề xuất để xác nhận' }).click();
    await council.getByRole('dialog').getByText('Giải Nhì: 0 phiếu tán thành.').waitFor();
    await lookAt(council, 'xet-giai-chua-du-phieu');
    const secretary = await open('desk', 'secretary');
    await secretary.goto('/c/xet-giai');
    await secretary.getByRole('button', { name: 'Ghi tiếp' }).click();
    for (const prize of ['Giải Nhì', 'Giải Ba']) {
      const groups = secretary.getByRole('group', { name: new RegExp(`^${prize}, DT`) });
      for (const group of await groups.all()) await group.getByRole('button', { name: 'Tất cả tán thành' }).click();
    }
    await secretary.getByRole('button', { name: 'Lưu biên bản' }).click();
    await secretary.getByText('Đã lưu biên bản.').waitFor();
  });

  it('changes a prize with its reason, leaves it ungiven, and puts it forward', async () => {
    const council = await open('phone', 'council');
    await council.goto('/c/xet-giai');
    await council.getByRole('button', { name: /^Bỏ DT-007/ }).click();
    await council.getByText('Còn 1 thay đổi chưa có lý do.').waitFor();
    expect(await council.getByRole('button', { name: 'Đề xuất để xác nhận' }).isDisabled()).toBe(true);
    await council.getByLabel('Lý do không trao hoặc trao ít hơn đề nghị').fill('Chưa bảo đảm chất lượng để trao giải.');
    await council.getByText(/Giải Khuyến khích: 5 suất không trao/).waitFor();
    await lookAt(council, 'xet-giai-quyet-dinh');
    await council.getByRole('button', { name: 'Đề xuất để xác nhận' }).click();
    await council.getByRole('dialog').getByRole('button', { name: 'Đề xuất để xác nhận' }).click();
    await council.getByText('Bạn đã đề xuất phương án này', { exact: false }).waitFor();
    await lookAt(council, 'xet-giai-cho-xac-nhan');
  });

  it('is confirmed by a second person and is provisional then', async () => {
    const chair = await open('desk', 'chair');
    await chair.goto('/c/xet-giai');
    await chair.getByRole('button', { name: 'Xác nhận', exact: true }).click();
    await lookAt(chair, 'xet-giai-hoi');
    await chair.getByRole('dialog').getByRole('button', { name: 'Xác nhận', exact: true }).click();
    await chair.getByText('Quyết định của hội đồng').waitFor();
    await chair.getByText('Kết quả dự kiến').first().waitFor();
    await lookAt(chair, 'xet-giai-du-kien');
    expect(stage.api.world.council.decision).toMatchObject({
      stage: 'provisional',
      interactionWinner: 'e-0',
      changes: [{ prizeId: 'consolation', reason: 'Chưa bảo đảm chất lượng để trao giải.' }],
    });
  });

  it('takes a complaint on paper, answers it, and confirms the final decision by two persons', async () => {
    const secretary = await open('desk', 'secretary');
    await secretary.goto('/c/xet-giai');
    await secretary.getByRole('button', { name: 'Nhập khiếu nại bằng giấy' }).click();
    await secretary.getByLabel('Người khiếu nại').fill('Vì Văn Phong');
    await secretary.getByLabel('Nội dung khiếu nại').fill('Đề nghị xem lại điểm của tác phẩm.');
    await lookAt(secretary, 'khieu-nai-giay');
    await secretary.getByRole('dialog').getByRole('button', { name: 'Nhập khiếu nại bằng giấy' }).click();
    await secretary.getByRole('button', { name: 'Trả lời', exact: true }).click();
    await secretary.getByLabel('Nội dung trả lời').fill('Điểm đã được tính đúng theo phiếu chấm.');
    await secretary.getByRole('dialog').getByRole('button', { name: 'Trả lời', exact: true }).click();
    await secretary.getByText('Không chấp nhận').first().waitFor();
    await lookAt(secretary, 'khieu-nai-da-tra-loi');
    const { world } = stage.api;
    world.council = { ...world.council, complaints: { ...world.council.complaints, isOver: true } };
    await secretary.reload();
    await secretary.getByRole('button', { name: 'Đề xuất quyết định chính thức' }).click();
    await secretary.getByRole('dialog').getByRole('button', { name: 'Đề xuất quyết định chính thức' }).click();
    const chair = await open('desk', 'chair');
    await chair.goto('/c/xet-giai');
    await chair.getByRole('button', { name: 'Xác nhận', exact: true }).click();
    await chair.getByRole('dialog').getByRole('button', { name: 'Xác nhận', exact: true }).click();
    await chair.getByText('Quyết định chính thức').first().waitFor();
    await lookAt(chair, 'xet-giai-chinh-thuc');
    expect(world.council.decision).toMatchObject({ stage: 'final', finalByName: 'Cầm Văn Đoàn' });
  });
});
