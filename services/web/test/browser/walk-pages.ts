import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { faultsOf, printFaults, standsStill, watchShifts } from './inspect-page';

export type Sight = {
  readonly name: string;
  readonly path: string;
  /** Where the address says the language; else the profile does. */
  readonly english?: string;
};

/**
 * Opens every page on a phone in light, on a tablet in dark and in English, and on a desk in both, and on paper, and names
 * every fault. Width does not change a colour nor a scheme a width, so that these four stand for all six.
 * With HOITHI_SHOTS=<folder> it also keeps the pictures for people to look at.
 */
export async function walkPages(context: BrowserContext, sights: readonly Sight[]): Promise<readonly string[]> {
  await watchShifts(context);
  const page = await context.newPage();
  const faults: string[] = [];
  const note = (name: string, found: readonly string[]): void =>
    void faults.push(...found.map((fault) => `${name}: ${fault}`));

  for (const { name, path, english } of sights) {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, path);
    await keepPicture(page, `${name}-360`);
    note(`${name} 360 light`, await faultsOf(page));

    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 768, height: 1024 });
    await open(page, english ?? path);
    await keepPicture(page, `${name}-768-dark-en`);
    note(`${name} 768 dark English`, await faultsOf(page, 'contrast'));

    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1280, height: 900 });
    await open(page, path);
    await keepPicture(page, `${name}-1280`);
    note(`${name} 1280 light`, await faultsOf(page));
    note(`${name} on paper`, await printFaults(page));
  }
  await page.close();
  return faults;
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await standsStill(page);
}

async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env['HOITHI_SHOTS'];
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
