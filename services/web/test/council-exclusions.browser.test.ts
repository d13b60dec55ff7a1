import { meetingOf } from '../../award/test/council-for-tests';
import { lookAt } from './browser/look-at';
import { MEMBERS, raiseCouncilRoom } from './browser/raise-council-room';
import { PEOPLE } from './fake/people';

jest.setTimeout(180_000);

describe('the council', () => {
  const { enter, council } = raiseCouncilRoom();

  it('leaves a sheet out: both rankings before the vote, the vote, and back again', async () => {
    await council().meetJury();
    await council().settle({});
    const attendance = MEMBERS.map(({ userId }) => ({ userId, present: userId !== 'u-third', reason: '' }));
    const met = await council().meet(meetingOf([], { chairId: PEOPLE.chair.userId, attendance, votes: [] }));
    expect(met.status).toBe(200);
    const secretary = await enter('desk', 'secretary');
    await secretary.getByRole('button', { name: 'Đề nghị không tính phiếu' }).click();
    await secretary.getByLabel('Giám khảo', { exact: true }).selectOption({ index: 1 });
    await secretary.getByLabel('Phiếu nào').selectOption({ index: 1 });
    await secretary.getByText('Không giải nào đổi tác phẩm.').waitFor();
    await secretary.getByLabel('Lý do', { exact: true }).fill('Giám khảo chấm khi chưa xem hết phim.');
    await lookAt(secretary, 'khong-tinh-de-nghi');
    await secretary.getByRole('button', { name: 'Đưa ra biểu quyết' }).click();
    await secretary.getByText('Chờ biểu quyết').waitFor();
    await secretary.getByRole('button', { name: 'Ghi kết quả biểu quyết' }).click();
    await secretary.getByText('2 người có mặt; cần ít nhất 2 phiếu tán thành.').waitFor();
    await secretary.getByLabel('Tán thành', { exact: true }).fill('2');
    await lookAt(secretary, 'khong-tinh-bieu-quyet');
    await secretary.getByRole('button', { name: 'Lưu kết quả biểu quyết' }).click();
    await secretary.getByText('Đã thông qua, không tính').waitFor();
    const out = secretary.getByText(/không tính \(\d/).first();
    await out.waitFor();
    const phone = await enter('phone', 'council');
    await phone.getByText('Kết quả khi tính và khi không tính').click();
    await lookAt(phone, 'khong-tinh-da-thong-qua');
    await secretary.getByRole('button', { name: /^Rút lại: / }).click();
    await secretary.getByLabel('Lý do rút').fill('Biểu quyết lại từng phiếu.');
    await lookAt(secretary, 'khong-tinh-rut');
    await secretary.getByRole('dialog').getByRole('button', { name: 'Rút lại' }).click();
    await secretary.getByText('Đã rút, vẫn tính').waitFor();
    await out.waitFor({ state: 'detached' });
  });
});
