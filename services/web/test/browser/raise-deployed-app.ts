import { deployApp, type DeployedApp } from './deploy-app';
import { openPages } from './open-pages';
import { startStage, type Stage } from './start-stage';

/** For each test of a `describe` a stage of its own, and on it a copy of the app that the test may replace. */
export function raiseDeployedApp() {
  let app: DeployedApp | undefined;
  let stage: Stage | undefined;
  const raised = (): Stage => {
    if (stage === undefined) throw new Error('the stage stands from the beforeEach on');
    return stage;
  };
  const { open, closeAll } = openPages(raised);
  beforeEach(async () => {
    app = await deployApp();
    stage = await startStage({ appDirectory: app.directory });
  }, 120_000);
  afterEach(async () => {
    await closeAll();
    await stage?.close();
    await app?.remove();
  });
  return {
    open,
    deployNext: async (): Promise<void> => app?.deployNext(),
    sheetOf: (entryId: string) => raised().api.world.ballots.get(entryId)!.sheet,
  };
}
