const path = require('node:path');

const rootDir = path.join(__dirname, '../../..');
const { projects } = require(path.join(rootDir, 'jest.config.cjs'));
const integration = projects.find(({ displayName }) => displayName === 'integration');

module.exports = {
  ...integration,
  rootDir,
  displayName: 'recording',
  testMatch: ['<rootDir>/workflows/worker/scripts/*.recording.ts'],
};
