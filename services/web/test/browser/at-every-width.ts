import type { Page } from 'playwright-core';
import { lookAt, lookAtLayout } from './look-at';

/** Axe sees both schemes and both ends of the layout in two looks. */
const SIGHTS = [
  { width: 360, height: 740, scheme: 'light', look: lookAt },
  { width: 360, height: 740, scheme: 'dark', look: lookAtLayout },
  { width: 768, height: 1024, scheme: 'light', look: lookAtLayout },
  { width: 1280, height: 900, scheme: 'dark', look: lookAt },
] as const;

/** Looks at a page as it stands on a phone, a tablet and a desk, in light and in dark; leaves it on the desk in light. */
export async function atEveryWidth(page: Page, name: string): Promise<void> {
  for (const { width, height, scheme, look } of SIGHTS) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: scheme });
    await look(page, scheme === 'dark' ? `${name}-dark` : name);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}
