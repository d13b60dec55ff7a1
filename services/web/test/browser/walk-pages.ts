import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { findViolations } from './find-violations';
import { A4_WIDTH_PX, faultsOf, printFaults, standsStill, watchShifts } from './inspect-page';
import { focusFaults, zoomFaults } from './inspect-use';

export type Sight = {
  readonly name: string;
  readonly path: string;
  /** Where the address says the language; else the profile does. */
  readonly english?: string;
  /** What the page says when it is really there and no error stands in its place; looked for in Vietnamese. */
  readonly words?: string;
  /** What brings the page to the state that is looked at; done after each opening. */
  readonly prepare?: (page: Page) => Promise<void>;
};

const SCREENS = [
  [360, 740],
  [768, 1024],
  [1280, 900],
] as const;

/**
 * Opens every page twice, in light from the phone up and in dark and English from the desk down, each at all three widths, and
 * names every fault: axe's rules on the phone and on the desk, what moves or is too wide at each width, keyboard, large text and
 * paper once.
 * With HOITHI_SHOTS=<folder> it also keeps the pictures for people to look at.
 */
export async function walkPages(context: BrowserContext, sights: readonly Sight[]): Promise<readonly string[]> {
  await watchShifts(context);
  const page = await context.newPage();
  const faults: string[] = [];
  const note = (name: string, found: readonly string[]): void =>
    void faults.push(...found.map((fault) => `${name}: ${fault}`));

  for (const sight of sights) {
    for (const scheme of ['light', 'dark'] as const) {
      const screens = scheme === 'light' ? SCREENS : SCREENS.toReversed();
      await page.emulateMedia({ colorScheme: scheme });
      for (const [width, height] of screens) {
        const name = `${sight.name}-${width}-${scheme}`;
        const isFirst = width === screens[0]![0];
        await page.setViewportSize({ width, height });
        if (isFirst) await open(page, sight, scheme);
        else await page.evaluate('globalThis.shifted = 0');
        await keepPicture(page, name);
        note(name, await faultsOf(page));
        if (hasRules(scheme, width))
          note(
            name,
            (await findViolations(page)).map(({ id, nodes }) => `${id}: ${nodes.join(' | ')}`),
          );
        if (scheme === 'light' && width === 768) note(`${name} in large text`, await zoomFaults(page));
      }
      if (scheme === 'light') note(`${sight.name} by keyboard`, await focusFaults(page));
      await keepPaper(page, `${sight.name}-paper-${scheme}`);
      note(`${sight.name} on paper in ${scheme}`, await printFaults(page));
    }
  }
  await page.close();
  return faults;
}

/** Axe sees both schemes and both ends of the layout in two looks: a phone in light, a desk in dark. */
const hasRules = (scheme: 'light' | 'dark', width: number): boolean =>
  scheme === 'light' ? width === 360 : width === 1280;

async function open(page: Page, { path, english, words, prepare }: Sight, scheme: 'light' | 'dark'): Promise<void> {
  await page.goto(scheme === 'dark' ? (english ?? path) : path);
  await standsStill(page);
  if (words !== undefined && scheme === 'light') await page.getByText(words).first().waitFor();
  if (prepare === undefined) return;
  await prepare(page);
  // What one's own act moves is no surprise.
  await page.evaluate('globalThis.shifted = 0');
}

async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env['HOITHI_SHOTS'];
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

async function keepPaper(page: Page, name: string): Promise<void> {
  if (!process.env['HOITHI_SHOTS']) return;
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: A4_WIDTH_PX, height: 1000 });
  await keepPicture(page, name);
  await page.emulateMedia({ media: null });
}
