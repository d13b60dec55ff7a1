import type { Page } from 'playwright-core';
import { expectSoon } from './browser/expect-soon';
import { CRITERIA, fillSheet, openSheet, watchWhole } from './browser/judge-film';
import { keptAnswers, keptHere, workerReady } from './browser/kept-here';
import { lookAt } from './browser/look-at';
import { raiseDeployedApp } from './browser/raise-deployed-app';
import { sheetsSent } from './browser/sheets-sent';

jest.setTimeout(180_000);

describe('without network', () => {
  const { open, sheetOf } = raiseDeployedApp();

  it('lets a juror reload, close the tab and go on scoring; every mark arrives once, and the seal with it', async () => {
    const page = await open('phone', 'juror');
    const context = page.context();
    const sent = sheetsSent(context);
    await page.goto('/c/cham');
    await workerReady(page);
    await page.getByRole('button', { name: 'Chấm tác phẩm kế tiếp' }).click();
    await page.waitForURL('**/c/cham/e-0');
    await watchWhole(page);
    await openSheet(page);
    await fillSheet(page, [27.5]);
    // From this word on the mark opens without network too.
    await page.getByText(/Đã lưu về máy chủ/).waitFor();
    await context.setOffline(true);
    await page.reload();
    await page.getByText('Mất kết nối mạng.').waitFor();
    await openSheet(page);
    expect(await page.getByLabel(CRITERIA[0], { exact: true }).inputValue()).toBe('27,5');
    await page.getByLabel(CRITERIA[1], { exact: true }).fill('18,25');
    await page.getByText('Đã giữ trên máy, chờ mạng').waitFor();
    await page.getByText('1 phiếu đang giữ trên máy này').waitFor();
    await lookAt(page, 'mat-mang-phieu');

    await page.close();
    const again = await context.newPage();
    await again.goto('/c/cham');
    await again.getByText('Mất kết nối mạng.').waitFor();
    await again.getByText('1 phiếu đang giữ trên máy này').waitFor();
    await lookAt(again, 'mat-mang-danh-sach');
    await again.goto('/c/cham/e-0');
    await openSheet(again);
    expect(await again.getByLabel(CRITERIA[1], { exact: true }).inputValue()).toBe('18,25');
    for (const [place, mark] of [13, 17, 15].entries()) {
      await again.getByLabel(CRITERIA[place + 2]!, { exact: true }).fill(String(mark));
    }
    await again.getByRole('button', { name: 'Niêm phong phiếu' }).click();
    await again.getByRole('button', { name: 'Yêu cầu niêm phong khi có mạng' }).click();
    await again.waitForURL('**/c/cham/e-1');
    // The sheet of the next film was fetched ahead: it opens, and takes marks.
    await openSheet(again);
    await fillSheet(again, [20]);
    expect(sheetOf('e-0')).toMatchObject({ state: 'draft', marks: { theme: 27.5 } });

    await context.setOffline(false);
    await again.getByText(/Đã lưu về máy chủ/).waitFor();
    await expectSoon(() => sheetOf('e-0').state, 'sealed');
    expect(sheetOf('e-0')).toMatchObject({ marks: { theme: 27.5, usefulness: 15 } });
    expect(Object.keys(sheetOf('e-0').marks)).toHaveLength(5);
    expect(sheetOf('e-1').marks).toEqual({ theme: 20 });
    const stamps = sent.filter((one) => one.answered).flatMap(({ marks }) => marks);
    expect(stamps).toHaveLength(6);
    expect(new Set(stamps).size).toBe(6);
    await again.getByText('Mất kết nối mạng.').waitFor({ state: 'detached' });
  });

  it('keeps the program and the own sheets, and no other answer, no film and no page of the site', async () => {
    const page = await open('desk', 'juror');
    await page.goto('/c/cham/e-0');
    await workerReady(page);
    await watchWhole(page, 0.2);
    await keptAnswers(page, 'getBallot');
    const { cached, answers } = await keptHere(page);
    expect(cached).toContain('/c');
    expect(cached.filter((path) => path !== '/c' && !path.startsWith('/app-assets/'))).toEqual([]);
    const allowed = 'who-is-signed-in listContests getDeclaration listBallots getBallot getCalibration listLooks';
    expect(answers.filter((name) => !allowed.split(' ').includes(name))).toEqual([]);

    const secretary = await open('desk', 'secretary');
    await secretary.goto('/c/so-loai');
    await secretary.getByText('DT-001').first().waitFor();
    await workerReady(secretary);
    await secretary.waitForTimeout(800);
    expect([...new Set((await keptHere(secretary)).answers)].sort()).toEqual(['listContests', 'who-is-signed-in']);
  });

  it('takes everything of a juror off a shared computer at the sign-out, and asks before marks are lost', async () => {
    const page = await open('desk', 'juror');
    const context = page.context();
    await page.goto('/c/cham/e-0');
    await workerReady(page);
    await page.locator('video').waitFor();
    await page.keyboard.press('c');
    const other = await context.newPage();
    await other.goto('/c/cham');
    await other.getByText('DT-001').first().waitFor();
    await page.bringToFront();
    await context.setOffline(true);
    await fillSheet(page, [21]);
    await page.getByText('Đã giữ trên máy, chờ mạng').waitFor();
    await leave(page);
    await page.getByText('Đăng xuất khi còn 1 phiếu chưa gửi?').waitFor();
    await lookAt(page, 'dang-xuat-chua-gui');
    await page.getByRole('button', { name: 'Thôi' }).click();
    expect((await keptHere(page)).small.some((key) => key.startsWith('hoithi-sheet/'))).toBe(true);
    await leave(page);
    await page.getByRole('button', { name: 'Xoá 1 phiếu và đăng xuất' }).click();
    await page.waitForURL('**/dang-nhap');
    const left = await keptHere(page);
    expect(left.answers).toEqual([]);
    expect(left.small.filter((key) => /sheet|desk|scroll/.test(key))).toEqual([]);
    // The other tab is nobody's either, and no page of the juror comes back, with or without network.
    await other.waitForURL('**/dang-nhap?**');
    await page.goto('/c/cham');
    await page.waitForURL('**/dang-nhap?**');
    await context.setOffline(false);
    await page.goto('/c/cham');
    await page.waitForURL('**/dang-nhap?**');
    expect((await context.cookies()).map(({ name }) => name)).not.toContain('fake_session');
    expect(sheetOf('e-0').marks).toEqual({});

    // Who signs in next sees the own name and nothing of the former.
    await page.getByLabel(/thư điện tử/i).fill('so.loai@example.vn');
    await page.keyboard.press('Enter');
    await page.getByLabel(/mã/i).fill('123456');
    await page.getByText('Cầm Văn Sơn').first().waitFor();
    await page.waitForTimeout(800);
    expect([...(await keptHere(page)).answers].sort()).toEqual(['listContests', 'who-is-signed-in']);
  });
});

async function leave(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Tài khoản của/ }).click();
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
}
