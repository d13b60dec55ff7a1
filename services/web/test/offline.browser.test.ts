import type { BrowserContext, Page, Request } from 'playwright-core';
import { deployApp, type DeployedApp } from './browser/deploy-app';
import { CRITERIA, fillSheet, openSheet, watchWhole } from './browser/judge-film';
import { keptHere, workerReady } from './browser/kept-here';
import { lookAt } from './browser/look-at';
import { openPages } from './browser/open-pages';
import { startStage, type Stage } from './browser/start-stage';

jest.setTimeout(180_000);

describe('without network', () => {
  let app: DeployedApp;
  let stage: Stage;
  const { open, closeAll } = openPages(() => stage);
  beforeEach(async () => {
    app = await deployApp();
    stage = await startStage({ appDirectory: app.directory });
  }, 120_000);
  afterEach(async () => {
    await closeAll();
    await stage?.close();
    await app?.remove();
  });
  const sheetOf = (entryId: string) => stage.api.world.ballots.get(entryId)!.sheet;

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
    await page.getByText(/Đã lưu về máy chủ/).waitFor();
    await keptAnswers(page, 'getBallot');

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

  it('tells of a new version, waits with it for what is not sent, and opens it where nothing is lost', async () => {
    const page = await open('desk', 'juror');
    await page.goto('/c/cham/e-0');
    await workerReady(page);
    const first = await versionOf(page);
    await app.deployNext();

    // A mark that does not get through keeps the old version on the screen, though the new one is here.
    await page.route('**/sheet', (call) => call.fulfill({ status: 503, json: {} }));
    await fillSheet(page, [21]);
    await page.getByText('Đã giữ trên máy, chờ mạng').waitFor();
    await page.evaluate('navigator.serviceWorker.getRegistration().then((one) => one.update()).then(() => null)');
    await page.getByText('Trang đợi gửi xong những gì còn trên máy này').waitFor();
    await lookAt(page, 'ban-moi-doi');
    expect(await page.getByRole('button', { name: 'Tải lại bản mới' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Chấm điểm' }).first().click();
    await page.waitForURL('**/c/cham');
    expect(await versionOf(page)).toBe(first);

    await page.unroute('**/sheet');
    await page.getByRole('button', { name: 'Tải lại bản mới' }).click();
    await expectSoon(async () => (await versionOf(page)).includes('next2'), true);
    await page.getByText('DT-001').first().waitFor();
    expect(sheetOf('e-0').marks).toEqual({ theme: 21 });
    expect(await page.getByText('Đã có bản mới').count()).toBe(0);

    // With nothing to send, going to another page is enough; and without network the new version opens.
    await app.deployNext();
    await page.evaluate('navigator.serviceWorker.getRegistration().then((one) => one.update()).then(() => null)');
    await page.getByText('Đã có bản mới').waitFor();
    await page.getByRole('link', { name: 'Việc của tôi' }).first().click();
    await expectSoon(async () => (await versionOf(page)).includes('next3'), true);
    expect(new URL(page.url()).pathname).toBe('/c');
    await page.goto('/c/cham');
    await page.getByText('DT-001').first().waitFor();
    // The version before kept its answers too; those of this one are kept a moment after they came.
    await page.waitForTimeout(1_500);
    await keptAnswers(page, 'listBallots');
    await expectSoon(async () => (await workerVersion(page))?.includes('next3'), true);
    await page.context().setOffline(true);
    await page.reload();
    await page.getByText('DT-001').first().waitFor();
    expect(await versionOf(page)).toContain('next3');
  });

  it('never serves an old version to who opens a page with network, even before its worker is there', async () => {
    const page = await open('desk', 'juror');
    await page.goto('/c/cham');
    await workerReady(page);
    await app.deployNext();
    await page.reload();
    await page.getByText('DT-001').first().waitFor();
    expect(await versionOf(page)).toContain('next2');
    // Then the worker of the same version takes over without a word.
    await expectSoon(async () => (await workerVersion(page))?.includes('next2'), true);
    expect(await page.getByText('Đã có bản mới').count()).toBe(0);
    await keptAnswers(page, 'listBallots');
    await page.context().setOffline(true);
    await page.reload();
    await page.getByText('DT-001').first().waitFor();
    expect(await versionOf(page)).toContain('next2');
  });
});

/** The version that would open here without network. */
const workerVersion = (page: Page): Promise<string | undefined> =>
  page.evaluate(`new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    navigator.serviceWorker.controller.postMessage('which-version', [port2]);
  })`);

/** The version on the screen; empty while a page is being opened. */
const versionOf = (page: Page): Promise<string> =>
  page.evaluate<string>(`document.querySelector('script[type=module]')?.src ?? ''`).catch(() => '');

async function leave(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Tài khoản của/ }).click();
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
}

async function keptAnswers(page: Page, name: string): Promise<void> {
  await expectSoon(async () => (await keptHere(page)).answers.includes(name), true);
}

async function expectSoon<Value>(read: () => Value | Promise<Value>, wanted: Value): Promise<void> {
  for (let wait = 0; wait < 100 && (await read()) !== wanted; wait += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(await read()).toBe(wanted);
}

type Sent = { readonly marks: readonly string[]; answered: boolean };

/** The marks of every sheet that left this browser, each named by film, criterion and instant, and whether the office answered. */
function sheetsSent(context: BrowserContext): readonly Sent[] {
  const sent: Sent[] = [];
  const byRequest = new Map<Request, Sent>();
  context.on('request', (request) => {
    const entryId = /ballots\/([^/]+)\/sheet$/.exec(request.url())?.[1];
    if (entryId === undefined) return;
    const { marks } = request.postDataJSON() as { readonly marks: Readonly<Record<string, { setAtMs: number }>> };
    const one = {
      marks: Object.entries(marks).map(([id, { setAtMs }]) => `${entryId}/${id}/${setAtMs}`),
      answered: false,
    };
    sent.push(one);
    byRequest.set(request, one);
  });
  context.on('response', (response) => {
    const one = byRequest.get(response.request());
    if (one) one.answered = response.ok();
  });
  return sent;
}
