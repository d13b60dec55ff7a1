import type { Page } from 'playwright-core';
import { expectSoon } from './browser/expect-soon';
import { fillSheet } from './browser/judge-film';
import { raiseStage } from './browser/raise-stage';
import { CODE } from './fake/auth-routes';
import { PEOPLE, type Person } from './fake/people';

jest.setTimeout(180_000);

describe('who signs in next on the same device', () => {
  const stage = raiseStage();

  it('sends nothing of the juror before, whose marks wait there for their juror', async () => {
    const page = await stage.open('desk', 'juror');
    const senders: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/sheet')) senders.push(senderOf(request.headers()['authorization'] ?? ''));
    });
    await page.clock.install();
    await page.route('**/sheet', (route) => route.abort());
    await page.goto('/c/cham/e-0');
    await fillSheet(page, [21]);
    await page.getByText('Đã giữ trên máy, chờ mạng').waitFor();

    // The session ends; the page stays, and with it what tries again.
    await page.context().clearCookies();
    await signIn(page, PEOPLE.screener);
    await page.getByText(PEOPLE.screener.name).first().waitFor();
    await page.unroute('**/sheet');
    await page.clock.fastForward(20_000);
    await signIn(page, PEOPLE.juror);
    await expectSoon(() => stage.api.world.ballots.get('e-0')?.sheet.marks['theme'], 21);
    expect(new Set(senders)).toEqual(new Set([PEOPLE.juror.userId]));
  });
});

async function signIn(page: Page, { email }: Person): Promise<void> {
  const address = page.getByLabel('Thư điện tử');
  // Without a load of the page; a page that is still on its way here may come in between.
  await expectSoon(async () => {
    if (!page.url().endsWith('/dang-nhap')) await page.evaluate("history.pushState({}, '', '/dang-nhap')");
    return address.isVisible();
  }, true);
  await address.fill(email);
  await page.getByRole('button', { name: 'Gửi mã cho tôi' }).click();
  await page.getByLabel('Mã 6 số').fill(CODE);
  await page.waitForURL((url) => url.pathname !== '/dang-nhap');
}

const senderOf = (authorization: string): string =>
  (JSON.parse(Buffer.from(authorization.split('.')[1] ?? '', 'base64url').toString()) as { readonly sub: string }).sub;
