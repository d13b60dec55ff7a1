import { deployApp, type DeployedApp } from './deploy-app';
import { raiseFreshStage } from './raise-fresh-stage';

/** For each test of a `describe` a stage of its own, and on it a copy of the app that the test may replace. */
export function raiseDeployedApp() {
  let app: DeployedApp | undefined;
  const stage = raiseFreshStage(async () => {
    app = await deployApp();
    return { appDirectory: app.directory };
  });
  afterEach(() => app?.remove());
  return { ...stage, deployNext: async (): Promise<void> => app?.deployNext() };
}
