import type { Page } from 'playwright-core';
import { lookAt } from './look-at';

const SIGHTS = [
  { width: 360, height: 740, scheme: 'light' },
  { width: 360, height: 740, scheme: 'dark' },
  { width: 768, height: 1024, scheme: 'dark' },
  { width: 1280, height: 900, scheme: 'light' },
] as const;

/** Looks at a page as it stands on a phone, a tablet and a desk, in light and in dark; leaves it on the desk in light. */
export async function atEveryWidth(page: Page, name: string): Promise<void> {
  for (const { width, height, scheme } of SIGHTS) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: scheme });
    await lookAt(page, scheme === 'dark' ? `${name}-dark` : name);
  }
}
