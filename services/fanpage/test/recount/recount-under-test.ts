/// <reference types="node" />
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { spoiled } from '../../../../packages/scoring/test/bundles';
import { launchChromium } from '../../../web/test/browser/launch-chromium';
import { startFanpage } from '../fanpage-for-tests';

type House = Awaited<ReturnType<typeof startFanpage>>;
export type RecountUnderTest = ReturnType<typeof recountUnderTest>;

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const SHOTS = process.env.HOITHI_SHOTS;

/** A bundle in which one mark was changed after the sealing. */
export const TAMPERED = spoiled((copy) => {
  const sheet = copy.book.sheets[1];
  if (sheet !== undefined) sheet.marks['theme'] = 52.25;
});

/** One site and one browser for all tests of the recount page; what visitors hand in lies in a folder of its own. */
export function recountUnderTest() {
  const folder = mkdtempSync(path.join(tmpdir(), 'hoithi-recount-'));
  let house: House;
  let browser: Browser;
  beforeAll(async () => {
    house = await startFanpage();
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await house?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    house: () => house,
    browser: () => browser,
    fileOf: (name: string, content: unknown): string => {
      const file = path.join(folder, name);
      writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
      return file;
    },
    open: async (where: string, width = 1280): Promise<Page> => {
      const context = await browser.newContext({ viewport: { width, height: 800 }, locale: 'vi-VN' });
      const page = await context.newPage();
      await page.goto(`${house.publicUrl}${where}`);
      return page;
    },
    handIn: (page: Page, ...files: readonly string[]) => page.locator('#files').setInputFiles([...files]),
    axeFaults: async (page: Page): Promise<readonly string[]> => {
      await page.evaluate(AXE);
      return page.evaluate(
        'axe.run().then((r) => r.violations.map((v) => v.id + ": " + v.nodes.map((n) => n.html).join(" | ")))',
      );
    },
    shot: async (page: Page, name: string): Promise<void> => {
      if (SHOTS === undefined) return;
      mkdirSync(SHOTS, { recursive: true });
      await page.screenshot({ path: path.join(SHOTS, `${name}.png`), fullPage: true });
    },
  };
}
