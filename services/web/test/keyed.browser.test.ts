import type { Page } from 'playwright-core';
import { fillSheet } from './browser/judge-film';
import { lookAt } from './browser/look-at';
import { raiseStage } from './browser/raise-stage';
import { WIDTHS } from './browser/start-stage';

jest.setTimeout(180_000);

const LIST = '/c/phieu-giay';
const MARKS = [26, 17, 12.25, 17, 12];

async function key(page: Page, marks: readonly number[], watched: string): Promise<void> {
  await fillSheet(page, marks);
  await page.getByLabel('Đã xem, % thời lượng').fill(watched);
  await page.getByLabel('Nhận xét trên phiếu').fill('Ấm áp, rõ ràng');
}

describe('a paper sheet', () => {
  const stage = raiseStage();
  const { open } = stage;

  it('is withdrawn, while it is not sealed, with a reason that stays in the list', async () => {
    const page = await open('phone', 'secretary');
    await page.goto(LIST);
    await page.getByText('Chưa có phiếu giấy nào').waitFor();
    await lookAt(page, 'phieu-giay-trong');
    await page.getByRole('button', { name: 'Nhập phiếu giấy' }).click();
    await key(page, MARKS, '100');
    await page.getByRole('button', { name: 'Lưu bản nhập' }).click();
    await page.getByRole('button', { name: 'Rút bản nhập' }).click();
    await page.getByLabel('Lý do').fill('Nhập nhầm phiếu của giám khảo khác.');
    await page.getByRole('dialog').getByRole('button', { name: 'Rút bản nhập' }).click();
    await page.getByText('Nhập nhầm phiếu của giám khảo khác.').waitFor();
    await lookAt(page, 'phieu-giay-da-rut');
  });

  it('is keyed by one person on a desk, who attaches its scan and then waits for another', async () => {
    const page = await open('desk', 'secretary');
    await page.goto(LIST);
    const printing = page.waitForEvent('download');
    await page.getByRole('button', { name: 'In phiếu trắng của cả Ban' }).click();
    expect((await printing).suggestedFilename()).toBe('phieu-cham-trang.pdf');
    await page.getByRole('button', { name: 'Nhập phiếu giấy' }).click();
    await page.getByText('Gửi bản quét sau khi nhập xong').waitFor();
    await page.getByRole('button', { name: 'Còn 6 ô chưa nhập' }).waitFor();
    await key(page, MARKS, '100');
    await lookAt(page, 'phieu-giay-nhap');
    await page.getByRole('button', { name: 'Lưu bản nhập' }).click();
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Gửi bản quét' }).click();
    const buffer = Buffer.from('a scan');
    await (await choosing).setFiles({ name: 'phieu.jpg', mimeType: 'image/jpeg', buffer });
    await page.getByText('Bạn đã nhập xong.', { exact: false }).waitFor();
    await lookAt(page, 'phieu-giay-cho');
  });

  it('is keyed again on a phone by another person, who sees the first keying only where the two differ', async () => {
    const page = await open('phone', 'clerk');
    await page.goto('/c');
    await page.getByText('phiếu giấy chờ bản quét', { exact: false }).waitFor();
    await lookAt(page, 'viec-thu-ky-phieu-giay');
    await page.getByRole('link', { name: 'Mở phiếu giấy' }).click();
    await page.getByText('Chờ người thứ hai').waitFor();
    await lookAt(page, 'phieu-giay-danh-sach');
    await page.getByRole('link', { name: /^Đối chiếu DT-/ }).click();
    await page.getByAltText('Bản quét phiếu giấy của Quàng Minh Đức').waitFor();
    expect(await page.getByText('Người kia nhập', { exact: false }).count()).toBe(0);
    await key(page, [26, 17, 12, 17, 12], '90');
    await page.getByRole('button', { name: 'Gửi đối chiếu' }).click();
    await page.getByText('Hai người đọc khác nhau ở 2 ô.', { exact: false }).waitFor();
    await page.getByText('Người kia nhập: 12,25').waitFor();
    await lookAt(page, 'phieu-giay-khac');
    await page.setViewportSize({ width: 768, height: 1024 });
    await lookAt(page, 'phieu-giay-khac');
    await page.setViewportSize(WIDTHS.phone);
    await key(page, MARKS, '100');
    await page.getByRole('button', { name: 'Gửi đối chiếu' }).click();
    await page.getByText('Phiếu đã niêm phong.', { exact: false }).waitFor();
    await lookAt(page, 'phieu-giay-xong');
  });

  it('stands on the own desk of its juror, who can object', async () => {
    const { ballots, nowMs } = stage.api.world;
    const ballot = ballots.get('e-4')!;
    const keyed = {
      state: 'sealed' as const,
      firstName: 'Nguyễn Thị Hồng Nhung',
      secondName: 'Vì Thị Xuân',
      keyedAtMs: nowMs,
      watchedPercent: 100,
      scan: null,
      objection: null,
    };
    ballots.set('e-4', { ...ballot, sheet: { ...ballot.sheet, keyed } });
    const page = await open('phone', 'juror');
    await page.goto('/c/cham/e-4');
    await page.getByLabel('Mở phiếu chấm').click();
    await page.getByText('Phiếu này niêm phong từ phiếu giấy của bạn.').waitFor();
    await lookAt(page, 'cham-phieu-giay');
    await page.getByRole('button', { name: 'Phản đối' }).click();
    await page.getByLabel('Chỗ nào nhập sai so với phiếu giấy của bạn').fill('Điểm kịch bản là 12,5.');
    await page.getByRole('dialog').getByRole('button', { name: 'Phản đối' }).click();
    await page.getByText('Thư ký chưa trả lời.', { exact: false }).waitFor();
  });

  it('is answered for by the secretary, and given back to its juror as a draft where it was keyed wrongly', async () => {
    const page = await open('desk', 'secretary');
    await page.goto(LIST);
    await page.getByText('Điểm kịch bản là 12,5.').waitFor();
    await page.getByRole('button', { name: 'Trả lời' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: /^Trả lời Quàng Minh Đức về DT-/ }).waitFor();
    await dialog.getByRole('button', { name: 'Trả lời' }).click();
    await dialog.getByText('Cần ghi lý do', { exact: false }).waitFor();
    await dialog.getByLabel('Trả lời cho giám khảo').fill('Bản quét ghi 12,25; xin xem lại.');
    await lookAt(page, 'phieu-giay-tra-loi');
    await dialog.getByRole('button', { name: 'Trả lời' }).click();
    await page.getByText('Nguyễn Thị Hồng Nhung trả lời: Bản quét ghi 12,25; xin xem lại.').waitFor();
    expect(await page.getByRole('button', { name: 'Trả lời' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Nhập sai: mở lại phiếu' }).click();
    await dialog.getByText('Giám khảo nhận lại phiếu ở dạng nháp.', { exact: false }).waitFor();
    await dialog.getByLabel('Lý do').fill('Nhập sai điểm kịch bản.');
    await lookAt(page, 'phieu-giay-mo-lai');
    await dialog.getByRole('button', { name: 'Mở lại phiếu' }).click();
    await page.getByText('Chưa có phiếu giấy nào').waitFor();
  });

  it('also says that its juror stands aside, and is then no longer waited for', async () => {
    const page = await open('phone', 'secretary');
    await page.goto(LIST);
    await page.getByRole('button', { name: /^Ghi từ chối chấm DT-/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Lý do ghi trên phiếu').fill('Tác giả là em họ.');
    await lookAt(page, 'phieu-giay-tu-choi');
    await dialog.getByRole('button', { name: 'Ghi từ chối chấm' }).click();
    await page.getByText('Giám khảo này không còn nợ phiếu nào.').waitFor();
  });

  it('says that the scan of the recusal is missing until it is sent, and shows it with its hash then', async () => {
    const page = await open('phone', 'secretary');
    await page.goto(LIST);
    await page.getByText('Chưa có bản quét tờ giấy giám khảo đã ký.').waitFor();
    await lookAt(page, 'phieu-giay-tu-choi-thieu-ban-quet');
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: /^Gửi bản quét từ chối chấm DT-/ }).click();
    const file = { name: 'tu-choi.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') };
    await (await choosing).setFiles([file]);
    await page.getByText('tu-choi.pdf').waitFor();
    await page.getByText('SHA-256 cd34', { exact: false }).waitFor();
    expect(await page.getByText('Chưa có bản quét').count()).toBe(0);
  });

  it('takes a recusal of the wrong film back with a reason, and waits for the juror again', async () => {
    const page = await open('desk', 'secretary');
    await page.goto(LIST);
    await page.getByRole('button', { name: /^Rút lại việc ghi DT-/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Lý do').fill('Ghi nhầm tác phẩm.');
    await lookAt(page, 'phieu-giay-rut-tu-choi');
    await dialog.getByRole('button', { name: 'Rút lại' }).click();
    await page.getByText('Ghi nhầm tác phẩm.').waitFor();
    await page.getByRole('button', { name: /^Ghi từ chối chấm DT-/ }).waitFor();
  });
});

describe('a declaration of interests on paper', () => {
  const { open } = raiseStage();
  const relate = async (page: Page, text: string): Promise<void> => {
    await page.getByRole('button', { name: 'Thêm quan hệ' }).click();
    await page.getByLabel('Tên cơ quan, địa phương hoặc người').last().fill(text);
  };

  it('is printed, keyed by one person and sent with its scan', async () => {
    const page = await open('desk', 'secretary');
    await page.goto(LIST);
    const printing = page.waitForEvent('download');
    await page.getByRole('button', { name: 'In bản kê khai trắng của cả Ban' }).click();
    expect((await printing).suggestedFilename()).toBe('ban-ke-khai-trang.pdf');
    await lookAt(page, 'ke-khai-giay-danh-sach');
    await page.getByRole('link', { name: 'Nhập bản kê khai của Quàng Minh Đức' }).click();
    await page.getByText('không có quan hệ nào').waitFor();
    expect(await page.getByRole('button', { name: 'Lưu bản nhập' }).isDisabled()).toBe(true);
    await relate(page, 'Trường PTDTNT tỉnh');
    await page.getByLabel('Bản giấy có chữ ký của giám khảo', { exact: false }).check();
    await lookAt(page, 'ke-khai-giay-nhap');
    await page.getByRole('button', { name: 'Lưu bản nhập' }).click();
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Gửi bản quét' }).click();
    const buffer = Buffer.from('a scan');
    await (await choosing).setFiles({ name: 'ke-khai.jpg', mimeType: 'image/jpeg', buffer });
    await page.getByText('Bạn đã nhập xong.', { exact: false }).waitFor();
  });

  it('is read again on a phone by another person, who sees the first reading only where the two differ', async () => {
    const page = await open('phone', 'clerk');
    await page.goto(LIST);
    await page.getByRole('link', { name: 'Đối chiếu bản kê khai của Quàng Minh Đức' }).click();
    await page.getByAltText('Bản quét phiếu giấy của Quàng Minh Đức').waitFor();
    expect(await page.getByText('Người kia nhập', { exact: false }).count()).toBe(0);
    await page.getByLabel('Bản giấy có chữ ký của giám khảo', { exact: false }).check();
    await page.getByRole('button', { name: 'Gửi đối chiếu' }).click();
    await page.getByText('Hai người đọc khác nhau.', { exact: false }).waitFor();
    await page.getByText('Người kia nhập:', { exact: false }).waitFor();
    await lookAt(page, 'ke-khai-giay-khac');
    await page.setViewportSize({ width: 768, height: 1024 });
    await lookAt(page, 'ke-khai-giay-khac');
    await page.setViewportSize(WIDTHS.phone);
    await relate(page, 'Trường PTDTNT tỉnh');
    await page.getByRole('button', { name: 'Gửi đối chiếu' }).click();
    await page.getByText('Giám khảo đã kê khai.', { exact: false }).waitFor();
    await lookAt(page, 'ke-khai-giay-xong');
  });
});
