import type { Page } from 'playwright-core';
import { expectSoon } from './browser/expect-soon';
import { CRITERIA, fillSheet, openSheet, watchWhole } from './browser/judge-film';
import { lookAt } from './browser/look-at';
import { raiseFreshStage } from './browser/raise-fresh-stage';

jest.setTimeout(180_000);

describe("the juror's desk", () => {
  const { open, sheetOf } = raiseFreshStage();

  it('lets a juror score five films on a phone with the network cut in between and a reload', async () => {
    const page = await open('phone', 'juror');
    await page.goto('/c/cham');
    await page.getByRole('button', { name: 'Chấm tác phẩm kế tiếp' }).click();
    await page.waitForURL('**/c/cham/e-0');

    // The first film by network: a mark off the step is refused where it is typed, each good one is kept.
    await openSheet(page);
    await page.getByLabel('Sáng tạo, cách làm có thể nhân rộng', { exact: true }).fill('18.3');
    await page.getByText('Điểm từ 0 đến 20, theo bước 0,25.').waitFor();
    await fillSheet(page, [27.5, 18.25, 13, 17, 15]);
    await page.getByText(/Đã lưu về máy chủ \d\d:\d\d/).waitFor();
    expect(sheetOf('e-0')).toMatchObject({ state: 'draft', marks: { theme: 27.5, usefulness: 15 } });
    await lookAt(page, 'cham-phieu');
    await watchWhole(page);
    await page.getByRole('button', { name: 'Niêm phong phiếu' }).click();
    await page.getByRole('button', { name: 'Niêm phong và chấm tiếp' }).click();
    await page.waitForURL('**/c/cham/e-1');
    expect(sheetOf('e-0')).toMatchObject({ state: 'sealed', watchedShare: 1 });

    // The network leaves: marks stay here and say so; a seal is only asked for, in plain words.
    await watchWhole(page);
    await page.context().setOffline(true);
    await openSheet(page);
    await fillSheet(page, [20, 15, 10, 12, 9]);
    await page.getByText('Đã giữ trên máy, chờ mạng').waitFor();
    await page.getByRole('button', { name: 'Niêm phong phiếu' }).click();
    await lookAt(page, 'cham-niem-phong-mat-mang');
    await page.getByRole('button', { name: 'Yêu cầu niêm phong khi có mạng' }).click();
    await page.waitForURL('**/c/cham/e-2');
    expect(sheetOf('e-1').state).not.toBe('sealed');
    // The sheet of the third film was fetched ahead: scoring goes on.
    await openSheet(page);
    await fillSheet(page, [25, 16, 11, 14]);
    await page.getByText('Đã giữ trên máy, chờ mạng').waitFor();

    // Back, with a reload in between: what waited is sent, the asked seal is done, the half sheet is as it was left.
    await page.context().setOffline(false);
    await page.reload();
    await openSheet(page);
    await page.getByLabel(CRITERIA[4]!, { exact: true }).fill('8,75');
    await page.getByText(/Đã lưu về máy chủ/).waitFor();
    // The next film is on the screen while the seal of the last one is still on its way.
    for (let wait = 0; wait < 100 && sheetOf('e-1').state !== 'sealed'; wait += 1) await page.waitForTimeout(100);
    expect(sheetOf('e-1')).toMatchObject({ state: 'sealed', marks: { theme: 20, usefulness: 9 } });
    expect(sheetOf('e-2')).toMatchObject({ state: 'draft', marks: { theme: 25, technique: 14, usefulness: 8.75 } });

    await sealHere(page);
    for (const entryId of ['e-3', 'e-6']) {
      await page.waitForURL(`**/c/cham/${entryId}`);
      await openSheet(page);
      await fillSheet(page, [22, 14, 12, 15, 10]);
      await sealHere(page);
    }
    await page.waitForURL('**/c/cham/e-7');
    expect(['e-0', 'e-1', 'e-2', 'e-3', 'e-6'].map((entryId) => sheetOf(entryId).state)).toEqual(
      Array.from({ length: 5 }, () => 'sealed'),
    );
    await page.goto('/c/cham');
    await page.getByText('7 trên 8', { exact: false }).waitFor();
    await lookAt(page, 'cham-danh-sach');

    async function sealHere(on: Page): Promise<void> {
      await watchWhole(on);
      await on.getByRole('button', { name: 'Niêm phong phiếu' }).click();
      await on.getByRole('button', { name: 'Niêm phong và chấm tiếp' }).click();
    }
  });

  it('takes no mark from text that is none: what was typed on the way to it is never sealed, and the field is named', async () => {
    const page = await open('desk', 'juror');
    await page.goto('/c/cham/e-0');
    await watchWhole(page);
    await fillSheet(page, [20, 18, 13, 17, 12]);
    const theme = page.getByLabel(CRITERIA[0], { exact: true });
    const creativity = page.getByLabel(CRITERIA[1], { exact: true });
    await theme.clear();
    await theme.pressSequentially('275');
    await page.getByText('Điểm từ 0 đến 30, theo bước 0,25.').waitFor();
    await creativity.clear();
    await creativity.pressSequentially('18.3');
    await page.getByText(`Cần sửa điểm chưa hợp lệ: ${CRITERIA[0]}; ${CRITERIA[1]}.`).waitFor();
    // Enter does not lead away from a wrong mark, and neither S nor the button seals: both lead to the first wrong field.
    await creativity.press('Enter');
    expect(await focused(page)).toBe('method');
    await creativity.press('Escape');
    await page.keyboard.press('s');
    expect(await focused(page)).toBe('theme');
    await theme.press('Escape');
    await page.getByRole('button', { name: 'Niêm phong phiếu' }).click();
    expect(await focused(page)).toBe('theme');
    await expectSoon(() => Object.keys(sheetOf('e-0').marks).sort().join(' '), 'script technique usefulness');
    expect(sheetOf('e-0').state).toBe('draft');
    // The marks that were meant seal.
    await page.keyboard.type('27,5');
    await creativity.clear();
    await creativity.pressSequentially('18,25');
    await creativity.press('Escape');
    await page.keyboard.press('s');
    await page.getByRole('button', { name: 'Niêm phong và chấm tiếp' }).click();
    await page.waitForURL('**/c/cham/e-1');
    expect(sheetOf('e-0')).toMatchObject({ state: 'sealed', marks: { theme: 27.5, method: 18.25 } });
  });

  it('warns when little was watched, and lets the juror go back or on', async () => {
    const page = await open('desk', 'juror');
    await page.goto('/c/cham/e-0');
    await fillSheet(page, [27, 18, 13, 17, 12]);
    await page.getByRole('button', { name: 'Niêm phong phiếu' }).click();
    await page.getByText(/Bạn mới xem 0% phim. Theo quy chế chấm, cần xem ít nhất 60%/).waitFor();
    expect(await page.getByRole('button', { name: 'Niêm phong và chấm tiếp' }).isDisabled()).toBe(true);
    await lookAt(page, 'cham-chua-xem');
    await page.getByRole('button', { name: 'Xem tiếp' }).click();
    await watchWhole(page, 0.75);
    await page.getByRole('button', { name: 'Niêm phong phiếu' }).click();
    await page.getByText(/Bạn mới xem [78]\d% phim. Phiếu vẫn niêm phong được/).waitFor();
    await page.getByRole('button', { name: 'Niêm phong và chấm tiếp' }).click();
    await page.waitForURL('**/c/cham/e-1');
    expect(sheetOf('e-0').state).toBe('sealed');
    expect(sheetOf('e-0').watchedShare).toBeLessThan(0.9);
  });

  it('lets a juror stand aside with a reason', async () => {
    const page = await open('phone', 'juror');
    await page.goto('/c/cham/e-3');
    await openSheet(page);
    await page.getByRole('button', { name: 'Từ chối chấm (xung đột lợi ích)' }).click();
    await page.getByLabel(/^Lý do/).fill('Tác giả là em ruột tôi.');
    await page.getByRole('button', { name: 'Từ chối chấm', exact: true }).click();
    await page.getByText('Bạn đã từ chối chấm.').waitFor();
    expect(sheetOf('e-3')).toMatchObject({ state: 'recused', recusedReason: 'Tác giả là em ruột tôi.' });
  });
});

const focused = (page: Page): Promise<string> => page.evaluate('document.activeElement.dataset.criterion');
