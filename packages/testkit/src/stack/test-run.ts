/** Set by test/jest-global-setup.cjs before the workers of a jest run start. */
type TestRun = { readonly directory: string; readonly jestPid: number };

/** @throws {Error} when jest runs without the repository's configuration */
export function currentTestRun(): TestRun {
  const { HOITHI_TEST_RUN_DIR: directory, HOITHI_TEST_RUN_PID: pid } = process.env;
  if (directory === undefined || pid === undefined) {
    throw new Error('startTestStack needs the global set-up of jest.config.cjs (project "integration" or "browser")');
  }
  return { directory, jestPid: Number(pid) };
}
