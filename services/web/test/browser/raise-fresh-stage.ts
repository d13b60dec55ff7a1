import type { Browser } from 'playwright-core';
import { launchChromium } from './launch-chromium';
import { openPages } from './open-pages';
import { startStage, type Scenery, type Stage } from './start-stage';

/**
 * For each test of a `describe` a stage of its own, whose pages have their offline worker, in one browser.
 * @param sceneryOf is asked before each stage is raised
 */
export function raiseFreshStage(sceneryOf: () => Promise<Scenery> = () => Promise.resolve({})) {
  let browser: Browser | undefined;
  let stage: Stage | undefined;
  const raised = (): Stage => {
    if (stage === undefined) throw new Error('the stage stands from the beforeEach on');
    return stage;
  };
  const { open, closeAll } = openPages(raised);
  beforeAll(async () => {
    browser = await launchChromium();
  }, 60_000);
  afterAll(() => browser?.close());
  beforeEach(async () => {
    stage = await startStage({ offlineWorker: true, ...(browser && { browser }), ...(await sceneryOf()) });
  }, 120_000);
  afterEach(async () => {
    await closeAll();
    await stage?.close();
  });
  return { open, sheetOf: (entryId: string) => raised().api.world.ballots.get(entryId)!.sheet };
}
