import { until } from '../../award/test/award-for-tests';
import { codeOfError, refused, TIED } from '../../award/test/council-for-tests';
import { atEveryWidth } from './browser/at-every-width';
import { lookAt } from './browser/look-at';
import { pressAndConfirm } from './browser/press-and-confirm';
import { raiseCouncilRoom } from './browser/raise-council-room';
import { writeJuryMeeting } from './browser/write-jury-meeting';
import { PEOPLE } from './fake/people';

jest.setTimeout(180_000);

const HOUR = 3_600_000;
const CONCLUSION = 'Ban Giám khảo xem lại ba tác phẩm, nghiêng về SL-003.';

describe('the council room', () => {
  const { enter, council } = raiseCouncilRoom();

  it("warns that the jury's talk about the tied films has no conclusion, and shows it once there is one", async () => {
    const secretary = await enter('desk', 'secretary');
    await secretary.getByText('Chưa có ý kiến sau thảo luận.', { exact: false }).waitFor();
    await secretary.getByText('Cần xem: Ban Giám khảo chưa ghi ý kiến thảo luận').first().waitFor();
    await secretary.getByRole('button', { name: 'Ghi kết quả phân định' }).click();
    await secretary.getByRole('dialog').getByText('Ban Giám khảo chưa ghi ý kiến thảo luận').waitFor();
    await secretary.getByRole('dialog').getByRole('button', { name: 'Thôi' }).click();
    await atEveryWidth(secretary, 'xet-giai-mo');
    await secretary.getByRole('link', { name: 'Xem phim và những chỗ được ghi chú' }).click();
    await secretary.getByLabel('Ý kiến chung của Ban Giám khảo').fill(CONCLUSION);
    await secretary.getByRole('button', { name: 'Ghi ý kiến' }).click();
    await secretary.locator('p', { hasText: CONCLUSION }).waitFor();
    await secretary.goto('/c/xet-giai');
    await secretary.getByText(`Ban Giám khảo đã thảo luận: ${CONCLUSION}`).waitFor();
    expect(await secretary.getByText('chưa ghi ý kiến thảo luận').count()).toBe(0);
    await lookAt(secretary, 'xet-giai-da-thao-luan');
  });

  it('settles the open tie, and refuses a proposal without a meeting in its own words', async () => {
    const secretary = await enter('desk', 'secretary');
    expect(await secretary.getByRole('button', { name: 'Đề xuất để xác nhận' }).isDisabled()).toBe(true);
    await secretary.getByRole('button', { name: 'Ghi kết quả phân định' }).click();
    const dialog = secretary.getByRole('dialog');
    await dialog.getByText('Ghi biên bản họp Ban Giám khảo ở mục', { exact: false }).waitFor();
    await dialog.getByRole('button', { name: 'Thôi' }).click();
    await writeJuryMeeting(secretary);
    await secretary.getByRole('button', { name: 'Ghi kết quả phân định' }).click();
    await dialog.getByText(/^Đủ số người dự họp/).waitFor();
    await dialog.getByText('Căn cứ: Quyết định của Trưởng ban').waitFor();
    await dialog.getByLabel('Tán thành', { exact: true }).fill('40');
    await dialog.getByLabel('Không tán thành').fill('1');
    await dialog.getByText('Nhiều hơn 5 người có mặt').waitFor();
    await dialog.getByLabel('Tán thành', { exact: true }).fill('4');
    await dialog.getByText('Nhiều hơn 5 người có mặt').waitFor({ state: 'detached' });
    await dialog.getByText('Căn cứ: Biểu quyết của Ban Giám khảo').waitFor();
    await secretary.getByLabel('Xếp thứ 1').selectOption('entry-3');
    await secretary.getByLabel('Diễn biến, kết quả biểu quyết').fill('Xét thêm phần hướng dẫn thực hành.');
    await lookAt(secretary, 'xet-giai-phan-dinh');
    await secretary.getByRole('dialog').getByRole('button', { name: 'Ghi kết quả phân định' }).click();
    await secretary.getByRole('heading', { name: 'Còn nhóm đồng điểm' }).waitFor({ state: 'detached' });
    expect((await council().room()).settled).toMatchObject([
      { entries: TIED, order: ['entry-3', 'entry-2', 'entry-4'], by: 'jury-vote', votes: { for: 4, against: 1 } },
    ]);
    await pressAndConfirm(secretary, 'Đề xuất để xác nhận');
    await secretary.getByRole('dialog').getByText('Chưa ghi phiên họp hoặc chưa đủ số người').waitFor();
  });

  it('writes the meeting down: attendance, agenda, votes', async () => {
    const secretary = await enter('desk', 'secretary');
    await secretary.getByText('Chưa đủ số người dự họp', { exact: false }).first().waitFor();
    await secretary.getByRole('button', { name: 'Mở phiên họp' }).click();
    await secretary.getByLabel('Địa điểm').fill('Phòng họp số 1');
    await secretary.getByLabel(/^Giàng A Sềnh/).uncheck();
    await secretary.getByLabel('Lý do vắng của Giàng A Sềnh').fill('đi công tác');
    await secretary.getByRole('button', { name: 'Tất cả tán thành' }).first().click();
    const consolation = secretary.getByRole('group', { name: 'Giải Khuyến khích, Không trao' });
    await consolation.getByRole('button', { name: 'Tất cả tán thành' }).click();
    await lookAt(secretary, 'phien-hop');
    await secretary.getByRole('button', { name: 'Lưu biên bản' }).click();
    await secretary
      .getByText(/^Đủ số người dự họp/)
      .first()
      .waitFor();
    expect((await council().minutes()).body.meeting).toMatchObject({
      place: 'Phòng họp số 1',
      chairId: PEOPLE.chair.userId,
      votes: [
        { prizeId: 'first', entryId: 'entry-1', for: 2, against: 0 },
        { prizeId: 'consolation', entryId: null, for: 2, against: 0 },
      ],
    });
    const phone = await enter('phone', 'secretary');
    await phone.getByRole('button', { name: 'Ghi tiếp' }).click();
    await lookAt(phone, 'phien-hop');
  });

  it('refuses what has no majority in a sentence that names the prize, until it is voted', async () => {
    const member = await enter('desk', 'council');
    await pressAndConfirm(member, 'Đề xuất để xác nhận');
    await member.getByRole('dialog').getByText('Giải Nhì, SL-003: 0 phiếu tán thành, cần ít nhất 2.').waitFor();
    await lookAt(member, 'xet-giai-chua-du-phieu');
    const secretary = await enter('desk', 'secretary');
    await secretary.getByRole('button', { name: 'Ghi tiếp' }).click();
    for (const motion of ['Giải Nhì, SL-002', 'Giải Nhì, SL-003', 'Giải phụ']) {
      const group = secretary.getByRole('group', { name: new RegExp(`^${motion}`) });
      await group.getByRole('button', { name: 'Tất cả tán thành' }).click();
    }
    const more = secretary.getByRole('group', { name: 'Thêm biểu quyết' });
    await more.getByLabel('Giải').selectOption({ label: 'Giải Ba' });
    await more.getByRole('button', { name: 'Thêm biểu quyết' }).click();
    const ungiven = secretary.getByRole('group', { name: 'Giải Ba, Không trao' });
    await ungiven.getByRole('button', { name: 'Tất cả tán thành' }).click();
    await secretary.getByRole('button', { name: 'Lưu biên bản' }).click();
    await secretary.getByText('Đã lưu biên bản.').waitFor();
  });

  it('changes the proposal with its reason, leaves a prize ungiven, and puts it forward', async () => {
    const member = await enter('phone', 'council');
    await member.getByRole('button', { name: /^Bỏ SL-004/ }).click();
    await member.getByText('Còn 1 thay đổi chưa có lý do.').waitFor();
    expect(await member.getByRole('button', { name: 'Đề xuất để xác nhận' }).isDisabled()).toBe(true);
    await member.getByLabel('Lý do không trao hoặc trao ít hơn đề nghị').fill('Chưa bảo đảm chất lượng để trao giải.');
    await member.getByText(/Giải Ba: 3 suất không trao/).waitFor();
    await lookAt(member, 'xet-giai-quyet-dinh');
    await pressAndConfirm(member, 'Đề xuất để xác nhận');
    await member.getByText('Bạn đã đề xuất phương án này', { exact: false }).waitFor();
    expect(await member.getByRole('button', { name: 'Xác nhận', exact: true }).count()).toBe(0);
    const { draft } = await council().room();
    const own = await council().confirm(draft.draftId, PEOPLE.council.userId);
    expect(codeOfError(own)).toEqual(refused(409, 'same-person'));
    await lookAt(member, 'xet-giai-cho-xac-nhan');
  });

  it('is not confirmed once it was taken back, and says so to the second person', async () => {
    const chair = await enter('desk', 'chair');
    await chair.getByRole('button', { name: 'Xác nhận', exact: true }).click();
    const { draft } = await council().room();
    await council().withdraw(draft.draftId);
    await chair.getByRole('dialog').getByRole('button', { name: 'Xác nhận', exact: true }).click();
    await chair.getByRole('dialog').getByText('Phương án này đã được rút', { exact: false }).waitFor();
    const { awards, interactionWinner, changes, overBudgetReason } = draft;
    const again = await council().propose({ awards, interactionWinner, changes, overBudgetReason });
    expect(again.status).toBe(200);
  });

  it('is confirmed by a second person and is provisional then', async () => {
    const chair = await enter('desk', 'chair');
    await chair.getByRole('button', { name: 'Xác nhận', exact: true }).click();
    await lookAt(chair, 'xet-giai-hoi');
    await chair.getByRole('dialog').getByRole('button', { name: 'Xác nhận', exact: true }).click();
    await chair.getByText('Quyết định của hội đồng').waitFor();
    await chair.getByText('Kết quả dự kiến').first().waitFor();
    await atEveryWidth(chair, 'xet-giai-du-kien');
    expect((await council().room()).decision).toMatchObject({
      stage: 'provisional',
      awards: [
        { prizeId: 'first', entries: ['entry-1'] },
        { prizeId: 'second', entries: ['entry-3', 'entry-2'] },
        { prizeId: 'third', entries: [] },
        { prizeId: 'consolation', entries: [] },
      ],
      interactionWinner: 'entry-5',
      changes: [{ prizeId: 'third', reason: 'Chưa bảo đảm chất lượng để trao giải.' }],
    });
  });

  it('takes a complaint on paper, answers it, and confirms the final decision by two persons', async () => {
    await council().tellComplaints(1, Date.now() + HOUR);
    await until(async () => (await council().room()).complaints.closeAtMs > Date.now());
    const secretary = await enter('desk', 'secretary');
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
    await council().tellComplaints(2, Date.now() - 1_000);
    await until(async () => (await council().room()).complaints.isOver);
    await secretary.reload();
    await pressAndConfirm(secretary, 'Đề xuất quyết định chính thức');
    const chair = await enter('desk', 'chair');
    await pressAndConfirm(chair, 'Xác nhận');
    await chair.getByText('Quyết định chính thức').first().waitFor();
    await lookAt(chair, 'xet-giai-chinh-thuc');
    expect((await council().room()).decision).toMatchObject({ stage: 'final', edition: 1 });
  });
});
