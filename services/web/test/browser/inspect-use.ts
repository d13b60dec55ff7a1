import type { Page } from 'playwright-core';

/** What a keyboard reaches without any sign that it is there: neither it nor what stands around it changes its look. */
export async function focusFaults(page: Page): Promise<readonly string[]> {
  // After a key, focus shows wherever it is put.
  await page.keyboard.press('Tab');
  return page.evaluate(`(async () => {
    const still = new CSSStyleSheet();
    still.replaceSync('*, *::before, *::after { transition: none !important; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, still];
    const reached = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
      .filter((one) => !one.disabled && one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }));
    const look = (one) => [one, one.parentElement, one.nextElementSibling].filter(Boolean)
      .map((part) => { const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor } = getComputedStyle(part);
        return [outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor].join(); }).join('|');
    document.activeElement?.blur();
    // All looks without focus at once: between two changes of focus the page computes its styles anew.
    const looks = reached.map(look);
    const faults = [];
    for (const [place, one] of reached.entries()) {
      document.activeElement?.blur();
      one.focus({ preventScroll: true });
      if (document.activeElement === one && look(one) === looks[place]) faults.push('shows no focus: ' + one.outerHTML.slice(0, 80));
    }
    document.activeElement?.blur();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== still);
    return faults;
  })()`);
}

/** What breaks when a person sets the text twice as large: words that do not grow, a page that scrolls sideways (WCAG 1.4.4). */
export async function zoomFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(`(async () => {
    const root = document.documentElement;
    const sizes = () => [...document.querySelectorAll('main h1, main p, main td, main button, main label')]
      .filter((one) => one.checkVisibility()).slice(0, 40).map((one) => [one, parseFloat(getComputedStyle(one).fontSize)]);
    const still = new CSSStyleSheet();
    still.replaceSync('*, *::before, *::after { transition: none !important; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, still];
    const before = sizes();
    root.style.fontSize = '200%';
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    const faults = before.filter(([one, size]) => parseFloat(getComputedStyle(one).fontSize) < size * 1.5)
      .slice(0, 3).map(([one]) => 'does not grow: ' + one.outerHTML.slice(0, 80));
    if (root.scrollWidth > root.clientWidth) {
      const wide = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > root.clientWidth + 1 && !one.closest('.scroll, .ht-scroll')).at(-1);
      faults.push('scrolls sideways by ' + (root.scrollWidth - root.clientWidth) + ' px with large text: ' + (wide?.outerHTML.slice(0, 80) ?? ''));
    }
    root.style.fontSize = '';
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== still);
    return faults;
  })()`);
}
