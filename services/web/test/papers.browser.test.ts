import { expectSoon } from './browser/expect-soon';
import { lookAt } from './browser/look-at';
import { raiseStage } from './browser/raise-stage';
import { WIDTHS } from './browser/start-stage';

jest.setTimeout(120_000);

describe('the papers', () => {
  const stage = raiseStage();
  const { open } = stage;

  it('stand with their state, number and signed copies, clean on a phone and on a desk', async () => {
    const page = await open('phone', 'secretary');
    await page.goto('/c/van-ban');
    await page.getByText('Bản ký cần xem lại').first().waitFor();
    await page.getByText('Nội dung hồ sơ đã thay đổi sau khi ký').waitFor();
    await lookAt(page, 'van-ban');
    await page.setViewportSize(WIDTHS.desk);
    await lookAt(page, 'van-ban');
    await page.getByRole('button', { name: 'Dự thảo' }).click();
    await page.getByRole('heading', { name: 'Thể lệ Cuộc thi' }).waitFor({ state: 'detached' });
  });

  it('take number and date, and refuse a number that is in use', async () => {
    const page = await open('phone', 'secretary');
    await page.goto('/c/van-ban');
    await page.getByRole('button', { name: 'Nhập số, ngày của Quyết định thành lập Ban Tổ chức' }).click();
    await page.getByRole('button', { name: 'Lưu số, ngày' }).click();
    await page.getByText('Nhập từ 1 đến 5 chữ số').waitFor();
    await page.getByLabel('Số', { exact: true }).fill('13');
    await page.getByLabel('Ngày ban hành').fill('2026-06-05');
    await page.getByRole('button', { name: 'Lưu số, ngày' }).click();
    await page.getByText('Số này đã dùng cho văn bản khác').waitFor();
    await lookAt(page, 'van-ban-so');
    await page.getByLabel('Số', { exact: true }).fill('12');
    await page.getByRole('button', { name: 'Lưu số, ngày' }).click();
    await page.getByText('Số 12/QĐ-BTC').waitFor();
  });

  it('take the signed copy back, bound to the words on the page', async () => {
    const page = await open('desk', 'secretary');
    await page.goto('/c/van-ban');
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Gửi bản đã ký của Báo cáo tổng kết' }).click();
    const bytes = Buffer.from('%PDF-1.7 signed');
    await (await choosing).setFiles({ name: 'bao-cao-da-ky.pdf', mimeType: 'application/pdf', buffer: bytes });
    await page.getByText('Khớp với nội dung hiện tại').waitFor();
    const report = stage.api.papers.papers.find(({ paperId }) => paperId === 'final-report');
    expect(report?.parts[0]?.scans).toMatchObject([{ fileName: 'bao-cao-da-ky.pdf', contentHash: 'c'.repeat(64) }]);
  });

  it('save the words of the final report while they are written, but no line of costs without its sum', async () => {
    const page = await open('desk', 'secretary');
    await page.goto('/c/van-ban');
    await page.getByLabel('Công tác chuẩn bị, tuyên truyền').fill('Đã phát 12 tin, bài\nTreo 30 băng-rôn');
    await page.getByLabel('Chi phí khác').fill('Thù lao Ban Giám khảo');
    await page.getByText('Mỗi dòng cần tên khoản chi').waitFor();
    await page.getByLabel('Chi phí khác').fill('Thù lao Ban Giám khảo: 5.000.000');
    await page.getByText('Đã lưu').first().waitFor();
    expect(stage.api.papers.words).toMatchObject({
      publicity: ['Đã phát 12 tin, bài', 'Treo 30 băng-rôn'],
      costs: [{ name: 'Thù lao Ban Giám khảo', valueDong: 5_000_000 }],
    });
  });

  it('go on with the words of the report that were saved, after another page and beside another clerk', async () => {
    const [page, other] = [await open('desk', 'secretary'), await open('desk', 'clerk')];
    await page.goto('/c/van-ban');
    await page.getByLabel('Công tác chuẩn bị, tuyên truyền').fill('Đã phát 12 tin, bài');
    await expectSoon(() => stage.api.papers.words.publicity.join(), 'Đã phát 12 tin, bài');
    await other.goto('/c/van-ban');
    await other.getByLabel('Công tác chuẩn bị, tuyên truyền').fill('Đã phát 13 tin, bài');
    await expectSoon(() => stage.api.papers.words.publicity.join(), 'Đã phát 13 tin, bài');
    await page.getByLabel('Đề xuất, kiến nghị').fill('Tổ chức hằng năm');
    await expectSoon(() => stage.api.papers.words.proposals.join(), 'Tổ chức hằng năm');
    expect(stage.api.papers.words.publicity).toEqual(['Đã phát 13 tin, bài']);

    await page.evaluate("history.pushState({}, '', '/c')");
    await page.getByLabel('Đề xuất, kiến nghị').waitFor({ state: 'detached' });
    await page.evaluate("history.pushState({}, '', '/c/van-ban')");
    await page.getByLabel('Đề xuất, kiến nghị').waitFor();
    expect(await page.getByLabel('Đề xuất, kiến nghị').inputValue()).toBe('Tổ chức hằng năm');
  });

  it('carry the counters of a channel that one person read on a phone and another confirmed', async () => {
    const phone = await open('phone', 'publisher');
    await phone.goto('/c/so-lieu-kenh');
    await phone.getByText('Chưa có số liệu', { exact: true }).waitFor();
    await phone.getByLabel('DT-001: Cảm xúc').fill('1.204');
    await phone.getByLabel('DT-002: Chia sẻ').fill('mười');
    await phone.getByText('Chỉ nhập số; để trống nơi kênh không hiển thị.').waitFor();
    expect(await phone.getByRole('button', { name: 'Ghi số liệu vừa đọc' }).isDisabled()).toBe(true);
    await phone.getByLabel('DT-002: Chia sẻ').fill('10');
    await lookAt(phone, 'so-lieu-kenh');
    await phone.getByRole('button', { name: 'Ghi số liệu vừa đọc' }).click();
    await phone.getByText('cần một người khác đối chiếu', { exact: false }).waitFor();
    const choosing = phone.waitForEvent('filechooser');
    await phone.getByRole('button', { name: 'Gửi ảnh chụp' }).click();
    const buffer = Buffer.from('picture');
    await (await choosing).setFiles({ name: 'fanpage.png', mimeType: 'image/png', buffer });
    await phone.getByText(`SHA-256 ${'d'.repeat(64)}`).waitFor();
    const secretary = await open('desk', 'secretary');
    await secretary.goto('/c/so-lieu-kenh');
    expect(await secretary.getByLabel('DT-001: Cảm xúc').inputValue()).toBe('1204');
    await secretary.getByRole('button', { name: 'Xác nhận số liệu' }).click();
    await lookAt(secretary, 'so-lieu-kenh-hoi');
    await secretary.getByRole('dialog').getByRole('button', { name: 'Xác nhận số liệu' }).click();
    await secretary.getByText('Đã có hai người xác nhận').waitFor();
    await lookAt(secretary, 'so-lieu-kenh-da-xac-nhan');
  });

  it('are read, not changed, by the council', async () => {
    const page = await open('phone', 'council');
    await page.goto('/c/van-ban');
    await page.getByText('Số 13/QĐ-BTC').or(page.getByText('13/QĐ-BTC')).first().waitFor();
    expect(await page.getByRole('button', { name: 'Gửi bản đã ký' }).count()).toBe(0);
  });
});
