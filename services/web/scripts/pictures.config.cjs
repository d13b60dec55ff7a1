const path = require('node:path');

const rootDir = path.join(__dirname, '../../..');
const { projects } = require(path.join(rootDir, 'jest.config.cjs'));
const {
  globalSetup: _setup,
  globalTeardown: _teardown,
  ...browser
} = projects.find(({ displayName }) => displayName === 'browser');

module.exports = {
  ...browser,
  rootDir,
  displayName: 'pictures',
  testMatch: ['<rootDir>/services/web/scripts/*.picture.ts'],
};
