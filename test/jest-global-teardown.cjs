const { existsSync, readFileSync, readdirSync, rmSync } = require('node:fs');

const PATIENCE_MS = 40_000;

/** Stops the stacks that tests of this run have started, also when tests failed. */
module.exports = async () => {
  const directory = process.env.HOITHI_TEST_RUN_DIR;
  if (!existsSync(directory)) return;
  const files = readdirSync(directory).map((name) => `${directory}/${name}/run/launcher.pid.json`);
  await Promise.all(files.filter((file) => existsSync(file)).map(stopLauncher));
  rmSync(directory, { recursive: true, force: true });
};

/** The launcher removes its pid file when everything has ended. */
async function stopLauncher(file) {
  const { pid } = JSON.parse(readFileSync(file, 'utf8'));
  if (!signal(pid, 'SIGTERM')) return;
  const patienceEndsAtMs = Date.now() + PATIENCE_MS;
  while (existsSync(file) && Date.now() < patienceEndsAtMs) await new Promise((resolve) => setTimeout(resolve, 100));
}

function signal(pid, name) {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}
