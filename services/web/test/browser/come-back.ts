import type { Page } from 'playwright-core';
import { until } from '../../../award/test/award-for-tests';

/** Comes back to the page, again and again until it has asked for what ends in this path anew. */
export async function comeBack(page: Page, path: RegExp): Promise<void> {
  let isAsked = false;
  page.on('response', (response) => {
    if (response.request().method() === 'GET' && path.test(new URL(response.url()).pathname)) isAsked = true;
  });
  await until(async () => {
    await page.evaluate("window.dispatchEvent(new Event('visibilitychange'))");
    return isAsked;
  });
}
