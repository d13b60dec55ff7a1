import type { BrowserContext, Page } from 'playwright-core';

/** More than this and people press what moved under their finger. */
const MOST_SHIFT = 0.05;
/** A finger's width; what stands in a line of text is exempt (WCAG 2.5.8). */
const TARGET_PX = 44;
/** 210 mm less a margin of 10 mm on each side. */
export const A4_WIDTH_PX = 718;

/** Counts how much of a page moves by itself while it is opened; call it once for each profile. */
export async function watchShifts(context: BrowserContext): Promise<void> {
  await context.addInitScript(`
    globalThis.shifted = 0;
    globalThis.movers = [];
    new PerformanceObserver((list) => {
        for (const shift of list.getEntries()) {
        if (shift.hadRecentInput) continue;
        globalThis.shifted += shift.value;
        for (const { node, previousRect, currentRect } of shift.sources) {
          const at = ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(',');
          globalThis.movers.push((node?.className || node?.nodeName) + ' ' + at(previousRect) + ' -> ' + at(currentRect));
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
  `);
}

/** Waits until a page stands still: its heading is there, nothing is loading, the fonts are in. */
export async function standsStill(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.locator('.mantine-Skeleton-root:not([data-sample] *)').first().waitFor({ state: 'detached' });
  await page.evaluate(
    'document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => done(null))))',
  );
}

/** Every fault of a page as it stands at this width, in words; an empty list is a good page. Axe's rules are no part of it. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(`(() => {
    const faults = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) faults.push('scrolls sideways by ' + (root.scrollWidth - root.clientWidth) + ' px');
    if (globalThis.shifted > ${MOST_SHIFT}) faults.push('moves by ' + globalThis.shifted.toFixed(3) + ' while it opens: ' + globalThis.movers.slice(0, 4).join('; '));
    const text = document.body.innerText;
    const odd = /\\bundefined\\b|\\bNaN\\b|\\[object |\\{\\{|\\b[a-z][a-zA-Z]+(?:\\.[a-z][a-zA-Z-]*){2,}\\b(?!@|\\.[a-z])(?<!\\.(?:vn|com|org))/.exec(text);
    if (odd) faults.push('says ' + odd[0]);
    const small = [...document.querySelectorAll('button, a.button, nav a, select, [role=button], [role=tab], summary, input:not([type=hidden]):not([type=checkbox]):not([type=radio]):not([type=range]):not([type=file])')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().height > 1 && one.getBoundingClientRect().height < ${TARGET_PX} - 0.5);
    if (root.clientWidth < 600) for (const one of small) faults.push('too low for a finger: ' + (one.getAttribute('aria-label') ?? one.innerText ?? one.tagName).slice(0, 40) + ' ' + Math.round(one.getBoundingClientRect().height));
    return faults;
  })()`);
}

/**
 * What would be wrong with the page on a sheet of A4, whatever the screen's scheme: controls of the frame, a ground that is not white,
 * light words on white, a table that is cut off.
 */
export async function printFaults(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: A4_WIDTH_PX, height: 1000 });
  const faults = await page.evaluate<readonly string[]>(`(async () => {
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    const faults = [...document.querySelectorAll('nav, header button, header select, body > footer, #root > footer')]
      .filter((one) => one.checkVisibility())
      .map((one) => 'prints its ' + one.tagName.toLowerCase());
    const paper = getComputedStyle(document.body).backgroundColor;
    if (paper !== 'rgb(255, 255, 255)') faults.push('prints on ' + paper);
    const light = [...document.querySelectorAll('main h1, main h2, main p, main td, main th, main dd')]
      .filter((one) => one.checkVisibility() && one.innerText.trim() !== '')
      .find((one) => Math.min(...getComputedStyle(one).color.match(/[0-9.]+/g).slice(0, 3).map(Number)) > 150);
    if (light) faults.push('prints in light ink: ' + light.innerText.slice(0, 40));
    for (const table of document.querySelectorAll('table'))
      if (table.checkVisibility() && table.getBoundingClientRect().right > innerWidth + 1) faults.push('prints a table that is cut off: ' + table.innerText.slice(0, 30));
    return faults;
  })()`);
  await page.emulateMedia({ media: null });
  return faults;
}
