import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { findViolations } from './find-violations';

/**
 * Looks at a page as it stands: no fault that axe finds, nothing scrolls sideways.
 * With HOITHI_SHOTS=<folder> it also keeps a picture for people to look at.
 */
export async function lookAt(page: Page, name: string): Promise<void> {
  await lookAtLayout(page, name);
  expect({ page: name, faults: await findViolations(page) }).toEqual({ page: name, faults: [] });
}

/** Tables that a phone draws as cards, and that are wider than their place there all the same. */
const WIDE_CARDS = `innerWidth > 768 ? [] : [...document.querySelectorAll('.ht-cards')]
  .filter((table) => table.scrollWidth > table.parentElement.clientWidth + 1).map((table) => table.textContent.slice(0, 60))`;

/** The same without axe's rules, for one more width or scheme of a page that was looked at. */
export async function lookAtLayout(page: Page, name: string): Promise<void> {
  await page.locator('main h1').waitFor();
  await page.evaluate('document.fonts.ready.then(() => null)');
  await page.locator('.mantine-Skeleton-root:not([data-sample] *)').first().waitFor({ state: 'detached' });
  const folder = process.env['HOITHI_SHOTS'];
  if (folder) {
    await mkdir(folder, { recursive: true });
    const width = page.viewportSize()?.width ?? 0;
    await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
  }
  const overflowPixels = await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  expect({ page: name, overflowPixels }).toEqual({ page: name, overflowPixels: 0 });
  expect({ page: name, wideCards: await page.evaluate(WIDE_CARDS) }).toEqual({ page: name, wideCards: [] });
}
