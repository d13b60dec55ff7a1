import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';

type Fault = { readonly id: string; readonly nodes: readonly string[] };

/**
 * Looks at a page as it stands: no fault that axe finds, nothing scrolls sideways, no error in the console.
 * With HOITHI_SHOTS=<folder> it also keeps a picture for people to look at.
 */
export async function lookAt(page: Page, name: string): Promise<void> {
  await page.locator('main h1').waitFor();
  await page.evaluate('document.fonts.ready.then(() => null)');
  await page.locator('.mantine-Skeleton-root:not([data-sample] *)').first().waitFor({ state: 'detached' });
  const folder = process.env['HOITHI_SHOTS'];
  if (folder) {
    await mkdir(folder, { recursive: true });
    const width = page.viewportSize()?.width ?? 0;
    await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
  }
  expect({ page: name, faults: await axeFaults(page) }).toEqual({ page: name, faults: [] });
  const overflowPixels = await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  expect({ page: name, overflowPixels }).toEqual({ page: name, overflowPixels: 0 });
}

async function axeFaults(page: Page): Promise<readonly Fault[]> {
  await page.evaluate(axe.source);
  // The player's own clock and speed buttons read their value aloud instead of the digits they show.
  return page.evaluate(`
    axe.run({ exclude: ['media-time-display', 'media-playback-rate-button'] }, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 4).map((node) => node.target.join(' ') + ': ' + node.any.concat(node.all).map((check) => check.message).join('; ')) })))
  `);
}
