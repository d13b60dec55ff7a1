import { lookForVersion, versionOf } from './browser/app-version';
import { expectSoon } from './browser/expect-soon';
import { fillSheet } from './browser/judge-film';
import { workerReady } from './browser/kept-here';
import { lookAt } from './browser/look-at';
import { raiseDeployedApp } from './browser/raise-deployed-app';

jest.setTimeout(180_000);

describe('a new version of the app', () => {
  const { open, deployNext, sheetOf } = raiseDeployedApp();

  it('tells of a new version, waits with it for what is not sent, and opens it when asked to', async () => {
    const page = await open('desk', 'juror');
    await page.goto('/c/cham/e-0');
    await workerReady(page);
    const first = await versionOf(page);
    await deployNext();

    // A mark that does not get through keeps the old version on the screen, though the new one is here.
    await page.route('**/sheet', (call) => call.fulfill({ status: 503, json: {} }));
    await fillSheet(page, [21]);
    await page.getByText('Đã giữ trên máy, chờ mạng').waitFor();
    await lookForVersion(page);
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

    // With nothing to send, going to another page is enough.
    await deployNext();
    await lookForVersion(page);
    await page.getByText('Đã có bản mới').waitFor();
    await page.getByRole('link', { name: 'Việc của tôi' }).first().click();
    await expectSoon(async () => (await versionOf(page)).includes('next3'), true);
    expect(new URL(page.url()).pathname).toBe('/c');
  });

  it('never serves an old version to who opens a page with network, before its worker is there', async () => {
    const page = await open('desk', 'juror');
    await page.goto('/c/cham');
    await workerReady(page);
    await deployNext();
    await page.reload();
    await page.getByText('DT-001').first().waitFor();
    expect(await versionOf(page)).toContain('next2');
  });
});
