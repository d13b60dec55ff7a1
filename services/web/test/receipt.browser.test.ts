import { readFileSync } from 'node:fs';
import { checkReceipt, parseReceipt } from '@hoithi/scoring';
import { lookAt } from './browser/look-at';
import { openPages } from './browser/open-pages';
import { startStage, WIDTHS, type Stage } from './browser/start-stage';

jest.setTimeout(180_000);

describe('a sealed sheet', () => {
  let stage: Stage;
  const { open, closeAll } = openPages(() => stage);
  beforeAll(async () => {
    stage = await startStage();
    const ballot = stage.api.world.ballots.get('e-2');
    if (ballot === undefined) throw new Error('no such ballot');
    const marks = { theme: 27.5, method: 18.25, script: 13, technique: 17, usefulness: 15 };
    const sheet = {
      ...ballot.sheet,
      state: 'sealed' as const,
      marks,
      sealedAtMs: Date.now(),
      sheetHash: 'd'.repeat(64),
    };
    stage.api.world.ballots.set('e-2', { ...ballot, sheet, state: 'sealed' });
  }, 120_000);
  afterEach(closeAll);
  afterAll(async () => stage?.close());

  it('gives the juror a receipt that this device has checked, to keep as a file', async () => {
    const page = await open('desk', 'juror');
    await page.goto('/c/cham/e-2');
    await page.getByText('Máy này đã tự tính lại: biên nhận đúng.').waitFor();
    await page.getByText('Phiếu của bạn là dòng 2 của nhật ký niêm phong.').waitFor();
    await page.getByText('Kiểm bằng cách nào?').click();
    await lookAt(page, 'bien-nhan-niem-phong');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải biên nhận (.json)' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^bien-nhan-niem-phong-DT-\d{3}\.json$/);
    const receipt = parseReceipt(JSON.parse(readFileSync(await file.path(), 'utf8')));
    expect(receipt === null ? null : checkReceipt(receipt)).toEqual([]);
    await page.setViewportSize(WIDTHS.phone);
    await lookAt(page, 'bien-nhan-niem-phong');
  });
});
