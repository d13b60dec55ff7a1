import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** The small build, as each document compiles it anew. */
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export type Violation = { readonly id: string; readonly nodes: readonly string[] };

/** What axe finds on a page as it stands; each violation with some of the places where it stands and what axe says of them. */
export async function findViolations(page: Page): Promise<readonly Violation[]> {
  if (!(await page.evaluate<boolean>("typeof axe === 'object'"))) await page.evaluate(AXE);
  // The player's own clock and speed buttons read their value aloud instead of the digits they show.
  return page.evaluate(`
    axe.run({ exclude: ['media-time-display', 'media-playback-rate-button'] }, { resultTypes: ['violations'], runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) =>
      violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 4).map((node) => node.target.join(' ') + ': ' + node.any.concat(node.all).map((check) => check.message).join('; ')) })))
  `);
}
