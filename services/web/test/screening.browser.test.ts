import { lookAt } from './browser/look-at';
import { raiseStage } from './browser/raise-stage';

jest.setTimeout(180_000);

describe('the screening form', () => {
  const stage = raiseStage();
  const { open } = stage;
  const votesOn = (entryId: string) => stage.api.world.desk.get(entryId)?.votes ?? [];

  it('passes a clean work with one press, and keeps every item as met', async () => {
    const page = await open('desk', 'screener');
    await page.goto('/c/so-loai?viec=toi');
    const rows = page.locator('main tbody tr');
    await rows.first().waitFor();
    await rows.last().getByRole('link').click();
    const novelty = page.getByRole('group', { name: 'Tính mới' });
    await novelty.getByText('không thấy đoạn nào trùng').waitFor();
    expect(await novelty.getByLabel('Đạt', { exact: true }).isChecked()).toBe(true);
    await lookAt(page, 'phieu-so-loai');
    await page.getByRole('button', { name: 'Đạt, vào chung kết' }).click();
    await page.getByText('Đạt cả 5 mục').waitFor();
    const entryId = new URL(page.url()).pathname.split('/').at(-1)!;
    const vote = votesOn(entryId).at(-1);
    expect(vote).toMatchObject({ vote: 'pass', reason: null });
    expect(vote?.items.map(({ opinion }) => opinion)).toEqual(['met', 'met', 'met', 'met', 'met']);
  });

  it('asks for words where the radar saw the film before, returns it for repair, and takes the final word', async () => {
    const page = await open('phone', 'screener');
    await page.goto('/c/so-loai/e-1');
    await page.getByText('có đoạn trùng với phim khác').waitFor();
    await page.getByRole('button', { name: 'Đạt, vào chung kết' }).click();
    await page.getByText('Hãy ghi lý do').waitFor();
    await page.getByLabel('Nhận xét').fill('Xin giấy phép dùng đoạn phóng sự ở phút thứ hai.');
    await lookAt(page, 'phieu-so-loai');
    await page.getByRole('button', { name: 'Trả lại để bổ sung' }).click();
    await page.getByText('Bạn đã trả lại để tác giả bổ sung').waitFor();
    expect(votesOn('e-1').at(-1)).toMatchObject({ vote: 'repair' });
    expect(await page.getByRole('button', { name: 'Trả lại để bổ sung' }).count()).toBe(0);
    await page.locator('main h1').click();
    await page.keyboard.press('a');
    expect(await page.getByRole('group', { name: 'Tính mới' }).getByLabel('Đạt', { exact: true }).isChecked()).toBe(
      true,
    );
    await lookAt(page, 'phieu-da-tra-lai');
    await page.getByRole('button', { name: 'Đạt, vào chung kết' }).click();
    await page.getByText('Đạt cả 5 mục').first().waitFor();
    expect(votesOn('e-1').map(({ vote }) => vote)).toEqual(['pass', 'repair', 'pass']);
  });
});
