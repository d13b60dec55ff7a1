import type { Page } from 'playwright-core';

/** The version on the screen; empty while a page is being opened. */
export const versionOf = (page: Page): Promise<string> =>
  page.evaluate<string>(`document.querySelector('script[type=module]')?.src ?? ''`).catch(() => '');

/** Looks for a newer worker the way the app does by itself, once what it is already looking for is here. */
export const lookForVersion = (page: Page): Promise<void> =>
  page.evaluate(`(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration.update();
    await registration.update();
  })()`);
