/** One jest, four projects. Pure tests need nothing; the others run on the embedded servers. */
const base = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'require', 'default'] },
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'json', 'node'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/dist-app/'],
  modulePathIgnorePatterns: ['/dist/', '/dist-app/', '/.hoithi/'],
};
/** The stack that integration tests share: started by the first test that asks, stopped at the end of the run. */
const sharedStack = {
  globalSetup: '<rootDir>/test/jest-global-setup.cjs',
  globalTeardown: '<rootDir>/test/jest-global-teardown.cjs',
};
const under = ['packages', 'services', 'workflows', 'deploy', 'test'];
const tests = (pattern) => under.map((folder) => `<rootDir>/${folder}/**/${pattern}`);

module.exports = {
  maxWorkers: 2,
  testSequencer: '<rootDir>/test/longest-first.cjs',
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: tests('*.test.ts'),
      testPathIgnorePatterns: [...base.testPathIgnorePatterns, '\\.(integration|replay|browser)\\.test\\.ts$'],
    },
    { ...base, displayName: 'replay', testMatch: tests('*.replay.test.ts') },
    { ...base, ...sharedStack, displayName: 'integration', testMatch: tests('*.integration.test.ts') },
    { ...base, ...sharedStack, displayName: 'browser', testMatch: tests('*.browser.test.ts') },
  ],
};
