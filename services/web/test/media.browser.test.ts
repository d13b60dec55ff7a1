import { stateWord } from '@hoithi/entry';
import { lookAt } from './browser/look-at';
import { raiseStage } from './browser/raise-stage';

jest.setTimeout(180_000);

describe('the technical check on the pages', () => {
  const stage = raiseStage();
  const { open } = stage;

  it('tells the entrant how far it is, step by step, and its result without a reload', async () => {
    const entry = stage.api.world.mine.get('e-1');
    if (!entry) throw new Error('the world has no entry e-1');
    stage.api.world.mine.set('e-1', { ...entry, phase: 'media-check', stateWord: stateWord({ phase: 'media-check' }) });
    const page = await open('phone', 'entrant');
    await page.goto('/cua-toi/e-1');
    await page.getByRole('status').getByText('Đang chờ máy kiểm tra').waitFor();
    await page.getByRole('status').getByText('Đang xem hình và nghe tiếng cả phim.').waitFor();
    const bar = page.getByRole('progressbar', { name: 'Tiến độ kiểm tra kỹ thuật' });
    expect(Number(await bar.getAttribute('aria-valuenow'))).toBeGreaterThan(20);
    await lookAt(page, 'bai-dang-kiem-tra');
    stage.api.world.mine.set('e-1', entry);
    await page.getByText('Đạt mọi yêu cầu kỹ thuật.').waitFor();
  });

  it.each(['phone', 'desk'] as const)('lets the entrant choose the picture of the film on a %s', async (width) => {
    const page = await open(width, 'entrant');
    await page.goto('/cua-toi/e-1');
    const [first, third] = [1, 3].map((place) => page.getByRole('radio', { name: `Ảnh ${place} trong 4` }));
    await first?.waitFor({ state: 'attached' });
    // A person touches the picture; the radio itself is for the keyboard and the screen reader.
    await page.locator('label', { has: page.getByRole('radio', { name: 'Ảnh 3 trong 4' }) }).click();
    await page.getByText('Đã đổi ảnh đại diện.').first().waitFor();
    expect(await third?.isChecked()).toBe(true);
    await lookAt(page, 'anh-dai-dien');
    await page.locator('label', { has: page.getByRole('radio', { name: 'Ảnh 1 trong 4' }) }).click();
    await page.getByText('Đã đổi ảnh đại diện.').first().waitFor();
  });

  it('lets the secretary have the film checked again, with a reason, and look behind the check', async () => {
    const entry = stage.api.world.desk.get('e-6');
    if (!entry) throw new Error('the world has no entry e-6');
    stage.api.world.desk.set('e-6', { ...entry, deskActions: ['rerun-media', 'withdraw'] });
    const page = await open('desk', 'secretary');
    await page.goto('/c/so-loai/e-6');
    await page.getByText('2 lần chạy').waitFor();
    await page.getByRole('button', { name: 'Kiểm tra lại phim' }).click();
    await lookAt(page, 'kiem-tra-lai');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('ffmpeg vừa được cập nhật');
    await dialog.getByRole('button', { name: 'Kiểm tra lại phim' }).click();
    await page.getByText('ffmpeg vừa được cập nhật').waitFor();
    await lookAt(page, 'ho-so-may-kiem-tra');
  });

  it.each(['phone', 'desk'] as const)(
    'says why there is no preview, and lets the secretary have it made again or ask for another film on a %s',
    async (width) => {
      const entry = stage.api.world.desk.get('e-6');
      if (!entry) throw new Error('the world has no entry e-6');
      const deskActions = ['override-media', 'ask-for-film', 'remake-preview', 'note-attention'] as const;
      stage.api.world.desk.set('e-6', { ...entry, deskActions: [...deskActions] });
      const page = await open(width, 'secretary');
      await page.goto('/c/so-loai/e-6');
      await page.getByText('không làm được: ffmpeg hai lần dừng giữa chừng').waitFor();
      await page.getByRole('button', { name: 'Đã xử lý, ghi nhận' }).waitFor();
      await lookAt(page, `ban-xem-truoc-hong-${width}`);
      for (const button of ['Làm lại bản xem trước', 'Đề nghị gửi tệp khác']) {
        await page.getByRole('button', { name: button }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByRole('textbox').fill(`${button}: đã xem tệp gốc`);
        await lookAt(page, `hoi-lai-${width}`);
        await dialog.getByRole('button', { name: button }).click();
        await dialog.waitFor({ state: 'hidden' });
        await page.locator('#trang').getByText(`${button}: đã xem tệp gốc`).first().waitFor();
      }
    },
  );
});
