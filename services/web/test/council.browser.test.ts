import { lookAt } from './browser/look-at';
import { openPages } from './browser/open-pages';
import { startStage, type Stage } from './browser/start-stage';

jest.setTimeout(180_000);

describe('the council', () => {
  let stage: Stage;
  const { open, closeAll } = openPages(() => stage);
  beforeAll(async () => {
    stage = await startStage();
  }, 120_000);
  afterEach(closeAll);
  afterAll(async () => stage?.close());

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
