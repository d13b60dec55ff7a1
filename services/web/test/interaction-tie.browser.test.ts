import { atEveryWidth } from './browser/at-every-width';
import { lookAt } from './browser/look-at';
import { raiseCouncilRoom } from './browser/raise-council-room';

jest.setTimeout(180_000);

const REACHED = Date.UTC(2024, 8, 10, 5, 0);
const equal = { voters: 40, reachedAtMs: REACHED };

describe('works of equal interactions', () => {
  const { enter, council } = raiseCouncilRoom({
    counts: { 'entry-5': 40, 'entry-1': 40, 'entry-2': 12 },
    told: { 'entry-5': equal, 'entry-1': equal, 'entry-2': { voters: 12, reachedAtMs: REACHED } },
  });

  it('are told apart by a public lot where the rules leave nothing else, in a meeting of the council, and the page says by what', async () => {
    const secretary = await enter('desk', 'secretary');
    await secretary.getByText('Các bước trước không phân định được', { exact: false }).waitFor();
    await atEveryWidth(secretary, 'giai-tuong-tac-dong-hang');
    await secretary.getByRole('button', { name: 'Ghi kết quả bốc thăm' }).click();
    const dialog = secretary.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Ghi kết quả bốc thăm' }).click();
    await dialog.getByText('Ghi nguồn và số rút được.').waitFor();
    await dialog.getByLabel('Nguồn số bốc thăm').fill('Giải đặc biệt xổ số kiến thiết ngày 15/9/2024');
    await dialog.getByLabel('Số rút được').fill('48213');
    await dialog.getByRole('button', { name: 'Ghi kết quả bốc thăm' }).click();
    await dialog.getByText('Chưa ghi phiên họp hoặc chưa đủ số người', { exact: false }).waitFor();
    await lookAt(secretary, 'boc-tham');
    await dialog.getByRole('button', { name: 'Thôi' }).click();

    await secretary.getByRole('button', { name: 'Mở phiên họp' }).first().click();
    await secretary.getByLabel('Địa điểm').fill('Phòng họp số 1');
    await secretary.getByRole('button', { name: 'Lưu biên bản' }).click();
    await secretary
      .getByText(/^Đủ số người dự họp/)
      .first()
      .waitFor();
    await secretary.getByRole('button', { name: 'Ghi kết quả bốc thăm' }).click();
    await dialog.getByLabel('Nguồn số bốc thăm').fill('Giải đặc biệt xổ số kiến thiết ngày 15/9/2024');
    await dialog.getByLabel('Số rút được').fill('48213');
    await dialog.getByRole('button', { name: 'Ghi kết quả bốc thăm' }).click();
    await secretary.getByText('Bốc thăm: Giải đặc biệt xổ số kiến thiết ngày 15/9/2024, số 48213.').waitFor();
    const { proposed, tie } = (await council().room()).interaction;
    expect([tie, ['entry-1', 'entry-5'].includes(proposed)]).toEqual([[], true]);
    await atEveryWidth(secretary, 'giai-tuong-tac-boc-tham');
  });
});
