import type { BrowserContext, Page } from 'playwright-core';
import type { PersonKey } from '../fake/people';
import type { Stage, WidthName } from './start-stage';

/** Opens pages in fresh profiles and closes them all after a test. */
export function openPages(stage: () => Stage): {
  readonly open: (width: WidthName, person?: PersonKey) => Promise<Page>;
  readonly closeAll: () => Promise<void>;
} {
  const contexts: BrowserContext[] = [];
  return {
    open: async (width, person) => {
      const context = await stage().enter(width, person);
      contexts.push(context);
      const page = await context.newPage();
      page.on('pageerror', (error) => process.stderr.write(`page error: ${error.message}\n`));
      return page;
    },
    closeAll: async () => {
      await Promise.all(contexts.splice(0).map((context) => context.close()));
    },
  };
}
