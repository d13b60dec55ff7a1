import { lookAt } from './browser/look-at';
import { openPages } from './browser/open-pages';
import { startStage, type Stage } from './browser/start-stage';

jest.setTimeout(180_000);

describe('judging and the council', () => {
  let stage: Stage;
  const { open, closeAll } = openPages(() => stage);
  beforeAll(async () => {
    stage = await startStage();
  }, 120_000);
  afterEach(closeAll);
  afterAll(async () => stage?.close());

  it('lets a juror score on a phone, keeps each mark, and seals the sheet', async () => {
    const page = await open('phone', 'juror');
    await page.goto('/c/cham/e-0');
    await page.getByLabel('Mở phiếu chấm').click();
    await page.getByLabel('Chủ đề, thông điệp', { exact: true }).fill('27,5');
    await page.getByLabel('Sáng tạo, cách làm có thể nhân rộng', { exact: true }).fill('18.3');
    await page.getByText('Điểm từ 0 đến 20, theo bước 0.25.').waitFor();
    await page.getByLabel('Sáng tạo, cách làm có thể nhân rộng', { exact: true }).fill('18.25');
    await page.getByText(/Đã lưu \d\d:\d\d/).waitFor();
    expect(stage.api.world.ballots.get('e-0')?.sheet).toMatchObject({
      state: 'draft',
      marks: { theme: 27.5, method: 18.25 },
    });
    await lookAt(page, 'cham-phieu');
    await page.getByLabel('Thu phiếu chấm').click();
    await lookAt(page, 'cham-phieu-thu');
    await page.getByLabel('Mở phiếu chấm').click();

    await page.getByLabel('Kịch bản, kết cấu', { exact: true }).fill('13');
    await page.getByLabel('Hình ảnh, âm thanh, đồ hoạ', { exact: true }).fill('17');
    await page.getByLabel('Kéo chọn điểm: Sức lan toả, tính hữu ích').focus();
    await page.keyboard.press('End');
    await page.getByText('90,75').first().waitFor();
    await page.getByRole('button', { name: 'Niêm phong phiếu' }).click();
    await page.getByText('Niêm phong phiếu DT-001?').waitFor();
    await page.getByText('Bạn mới xem').waitFor();
    await lookAt(page, 'cham-niem-phong');
    await page.getByRole('button', { name: 'Niêm phong', exact: true }).click();
    await page.getByText(/Đã niêm phong Thứ|Đã niêm phong Chủ/).waitFor();
    expect(stage.api.world.ballots.get('e-0')?.sheet).toMatchObject({ state: 'sealed', marks: { usefulness: 15 } });
    expect(await page.getByLabel('Chủ đề, thông điệp', { exact: true }).isDisabled()).toBe(true);
  });

  it('steers the film by keyboard and goes on to the next film', async () => {
    const page = await open('desk', 'juror');
    await page.goto('/c/cham/e-1');
    const video = page.locator('video');
    await video.evaluate(
      (film) =>
        new Promise((done) => {
          const element = film as unknown as {
            readyState: number;
            addEventListener: (name: string, act: unknown) => void;
          };
          if (element.readyState >= 1) done(null);
          else element.addEventListener('loadedmetadata', done);
        }),
    );
    await lookAt(page, 'cham-ban');
    await page.locator('h1').click();
    await page.keyboard.press('l');
    expect(await video.evaluate((film) => (film as unknown as { currentTime: number }).currentTime)).toBe(10);
    await page.keyboard.press('ArrowLeft');
    expect(await video.evaluate((film) => (film as unknown as { currentTime: number }).currentTime)).toBe(5);
    await page.keyboard.press('n');
    await page.getByRole('heading', { level: 1, name: 'Một cửa không giấy tờ' }).waitFor();
  });

  it('lets a juror stand aside with a reason', async () => {
    const page = await open('phone', 'juror');
    await page.goto('/c/cham/e-3');
    await page.getByLabel('Mở phiếu chấm').click();
    await page.getByRole('button', { name: 'Từ chối chấm (xung đột lợi ích)' }).click();
    await page.getByLabel(/^Lý do/).fill('Tác giả là em ruột tôi.');
    await page.getByRole('button', { name: 'Từ chối chấm', exact: true }).click();
    await page.getByText('Bạn đã từ chối chấm.').waitFor();
    expect(stage.api.world.ballots.get('e-3')?.sheet).toMatchObject({
      state: 'recused',
      recusedReason: 'Tác giả là em ruột tôi.',
    });
  });

  it('settles the tie, changes a prize with its reason, and decides', async () => {
    const secretary = await open('desk', 'secretary');
    await secretary.goto('/c/xet-giai');
    await secretary.getByRole('button', { name: 'Ghi kết quả phân định' }).click();
    await secretary.getByLabel('Xếp thứ 1').selectOption({ index: 1 });
    await secretary.getByLabel('Diễn biến').fill('Ban Giám khảo biểu quyết 4/5.');
    await lookAt(secretary, 'xet-giai-phan-dinh');
    await secretary.getByRole('dialog').getByRole('button', { name: 'Ghi kết quả phân định' }).click();
    await secretary.getByText('Còn nhóm đồng điểm').waitFor({ state: 'detached' });
    expect(stage.api.world.council.settled.at(-1)).toMatchObject({ order: ['e-5', 'e-4'], by: 'jury-vote' });

    const council = await open('phone', 'council');
    await council.goto('/c/xet-giai');
    await council.getByText('Quyết định giải').first().waitFor();
    await council.getByRole('button', { name: /Bỏ DT-007/ }).click();
    await council.getByText('Còn 1 thay đổi chưa có lý do.').waitFor();
    expect(await council.getByRole('button', { name: 'Quyết định trao giải' }).isDisabled()).toBe(true);
    await council.getByLabel('Lý do thay đổi so với đề nghị').fill('Chưa bảo đảm chất lượng để trao giải.');
    await lookAt(council, 'xet-giai-quyet-dinh');
    await council.getByRole('button', { name: 'Quyết định trao giải' }).click();
    await lookAt(council, 'xet-giai-hoi');
    await council.getByRole('dialog').getByRole('button', { name: 'Quyết định trao giải' }).click();
    await council.getByText('Quyết định của hội đồng').waitFor();
    await lookAt(council, 'xet-giai-xong');
    expect(stage.api.world.council.decision).toMatchObject({
      interactionWinner: 'e-0',
      changes: [{ prizeId: 'consolation', reason: 'Chưa bảo đảm chất lượng để trao giải.' }],
    });
    const [download] = await Promise.all([
      council.waitForEvent('download'),
      council.getByRole('button', { name: 'Tải Bảng tổng hợp điểm dạng PDF' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('bang-tong-hop-diem.pdf');
  });
});
