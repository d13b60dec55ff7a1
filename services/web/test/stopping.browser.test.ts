import { lookAt } from './browser/look-at';
import { raiseStage } from './browser/raise-stage';

jest.setTimeout(180_000);

describe('when judging stops', () => {
  const stage = raiseStage();
  const { open } = stage;

  it('the secretary makes proposed viewings duties, after a question that names them', async () => {
    stage.api.world.diagnosticsReady = false;
    const page = await open('phone', 'secretary');
    await page.goto('/c/chan-doan');
    await page.getByRole('button', { name: 'Giao 4 lượt xem' }).waitFor();
    await lookAt(page, 'giao-luot-xem');
    await page.getByRole('checkbox').first().uncheck();
    await page.getByRole('button', { name: 'Giao 3 lượt xem' }).click();
    const dialog = page.getByRole('dialog', { name: 'Giao 3 lượt xem cho giám khảo?' });
    await dialog.getByRole('button', { name: 'Giao việc' }).waitFor();
    expect(await dialog.getByRole('listitem').count()).toBe(3);
    await lookAt(page, 'giao-luot-xem-hoi');
    await dialog.getByRole('button', { name: 'Giao việc' }).click();
    await page.getByText('Đã giao 3 lượt xem lúc').waitFor();
    expect(await page.getByRole('button', { name: /Giao \d lượt xem/ }).count()).toBe(0);
  });

  it('there is no talk before the lock', async () => {
    const page = await open('phone', 'juror');
    await page.goto('/c/thao-luan');
    await page.getByRole('heading', { name: 'Chưa tới lúc thảo luận' }).waitFor();
    await lookAt(page, 'thao-luan-truoc-khoa');
  });

  it.each(['phone', 'desk'] as const)('a juror finds the films, the places and no number on a %s', async (width) => {
    stage.api.world.diagnosticsReady = true;
    const page = await open(width, 'juror');
    await page.goto('/c');
    await page.getByText('2 tác phẩm chờ Ban Giám khảo thảo luận.').waitFor();
    await page.getByRole('link', { name: 'Mở trang thảo luận' }).click();
    await page.getByText('Còn 1 tác phẩm được thảo luận mà bạn đứng ra ngoài.').waitFor();
    expect(await page.locator('video').count()).toBe(2);
    expect(await page.getByRole('button', { name: /^Tới \d+:\d\d/ }).count()).toBe(2);
    expect(await page.getByRole('button', { name: 'Ghi ý kiến' }).count()).toBe(0);
    await lookAt(page, 'thao-luan');
  });

  it('the secretary writes down what the jury came to, and the task is over', async () => {
    const page = await open('desk', 'secretary');
    await page.goto('/c/thao-luan');
    await page.getByRole('button', { name: 'Ghi ý kiến' }).click();
    await page.getByText('Viết ít nhất 10 ký tự.').waitFor();
    await page.getByLabel('Ý kiến chung của Ban Giám khảo').fill('Ban Giám khảo giữ nguyên thứ tự hai tác phẩm.');
    await page.getByRole('button', { name: 'Ghi ý kiến' }).click();
    await page.locator('p', { hasText: 'Ban Giám khảo giữ nguyên thứ tự hai tác phẩm.' }).waitFor();
    await lookAt(page, 'thao-luan-y-kien');
    await page.goto('/c');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByText('chờ Ban Giám khảo thảo luận').count()).toBe(0);
  });
});
