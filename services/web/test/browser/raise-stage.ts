import type { FakeApi } from '../fake-api';
import { openPages } from './open-pages';
import { startStage, type Scenery, type Stage } from './start-stage';

/** One stage for all tests of a `describe`: raised before the first, its pages closed after each, struck after the last. */
export function raiseStage(
  scenery: () => Scenery = () => ({}),
): ReturnType<typeof openPages> & { readonly api: FakeApi } {
  let stage: Stage | undefined;
  const raised = (): Stage => {
    if (stage === undefined) throw new Error('the stage stands from the first beforeAll on');
    return stage;
  };
  const pages = openPages(raised);
  beforeAll(async () => {
    stage = await startStage(scenery());
  }, 120_000);
  afterEach(pages.closeAll);
  afterAll(async () => stage?.close());
  return {
    ...pages,
    get api() {
      return raised().api;
    },
  };
}
