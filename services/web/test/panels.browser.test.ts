import { lookAt } from './browser/look-at';
import { openPages } from './browser/open-pages';
import { startStage, WIDTHS, type Stage } from './browser/start-stage';

jest.setTimeout(180_000);

describe('who judges what', () => {
  let stage: Stage;
  const { open, closeAll } = openPages(() => stage);
  beforeAll(async () => {
    stage = await startStage();
  }, 120_000);
  afterEach(closeAll);
  afterAll(async () => stage?.close());

  it('lets the secretary see who has films left and note a call', async () => {
    const page = await open('desk', 'secretary');
    await page.goto('/c/don-doc');
    await page.getByText('Hẹn chấm xong tối nay.').waitFor();
    await lookAt(page, 'don-doc');
    await page.setViewportSize(WIDTHS.phone);
    await lookAt(page, 'don-doc');
    const first = stage.api.panels.chase.rows[0];
    await page.getByRole('button', { name: `Ghi cuộc gọi cho ${first?.name}` }).click();
    await page.getByLabel('Nội dung trao đổi').fill('Không nghe máy, gọi lại lúc 14 giờ.');
    await page.getByRole('button', { name: 'Lưu cuộc gọi' }).click();
    await page.getByText('Không nghe máy, gọi lại lúc 14 giờ.').waitFor();
    expect(stage.api.panels.chase.rows[0]?.calls).toMatchObject([{ byName: 'Nguyễn Thị Hồng Nhung' }]);
  });
});
