const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');

/** Gives the run a folder; the stack itself starts only when the first test asks for it (packages/testkit). */
module.exports = async () => {
  if (process.env.HOITHI_TEST_RUN_DIR !== undefined) return;
  process.env.HOITHI_TEST_RUN_DIR = mkdtempSync(`${tmpdir()}/hoithi-jest-`);
  process.env.HOITHI_TEST_RUN_PID = String(process.pid);
  // Programs of Node that many tests start are compiled once.
  process.env.NODE_COMPILE_CACHE ??= `${process.env.HOITHI_TEST_RUN_DIR}/compile-cache`;
};
