import type { Page } from 'playwright-core';
import { launchChromium } from '../../../../services/web/test/browser/launch-chromium';
import type { Mailbox } from '../../src/http-client/mailbox';

const SCREENS = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 900 } } as const;

/** Lets people sit down before the site, each with a browser profile of the own. */
export type SitDown = (who: {
  readonly email?: string;
  readonly at: string;
  readonly on: 'phone' | 'desk';
}) => Promise<Page>;

/** A real browser before a real site; whoever has an address signs in with the code that arrives by mail. */
export async function openBrowser({
  origin,
  mailbox,
}: {
  readonly origin: string;
  readonly mailbox: Mailbox;
}): Promise<{
  readonly sitDown: SitDown;
  readonly close: () => Promise<void>;
}> {
  const browser = await launchChromium();
  return {
    sitDown: async ({ email, at, on }) => {
      const context = await browser.newContext({
        viewport: SCREENS[on],
        hasTouch: on === 'phone',
        locale: 'vi-VN',
        reducedMotion: 'reduce',
        baseURL: origin,
      });
      context.setDefaultTimeout(60_000);
      const page = await context.newPage();
      page.on('pageerror', (error) => process.stderr.write(`page error: ${error.message}\n`));
      if (email !== undefined) await signIn(page, mailbox, email);
      await page.goto(at);
      return page;
    },
    close: () => browser.close(),
  };
}

async function signIn(page: Page, mailbox: Mailbox, email: string): Promise<void> {
  const after = await mailbox.lastId(email);
  await page.goto('/cua-toi');
  await page.getByLabel('Thư điện tử').fill(email);
  await page.getByRole('button', { name: 'Gửi mã cho tôi' }).click();
  await page.getByLabel('Mã 6 số').fill(await mailbox.waitForCode({ to: email, after }));
  await page.getByLabel('Mã 6 số').waitFor({ state: 'detached' });
}
