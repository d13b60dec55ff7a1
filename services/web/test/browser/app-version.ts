import type { Page } from 'playwright-core';

/** The version on the screen; empty while a page is being opened. */
export const versionOf = (page: Page): Promise<string> =>
  page.evaluate<string>(`document.querySelector('script[type=module]')?.src ?? ''`).catch(() => '');
