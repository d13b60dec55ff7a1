import { createRequire } from 'node:module';
import { dirname, delimiter, join } from 'node:path';
import { BuildFailed, ensureBuild } from './ensure-build.mjs';
import { ensureModules } from './ensure-modules.mjs';
import { isNodeRecent, runInPinnedNode } from './ensure-node.mjs';
import { repositoryRoot } from './repository-root.mjs';

/** Commands that run our services, so all of them, the workflow bundle and the web application must be built. */
const NEEDS_EVERYTHING = new Set(['up', 'demo', 'test', 'bench']);

/**
 * Makes sure of everything a command needs and runs it. Progress goes to stderr, because stdout belongs to the command.
 * @param {readonly string[]} args the command and its arguments
 */
export async function runHoithi(args) {
  try {
    if (!isNodeRecent(process.versions.node)) {
      process.exitCode = await runInPinnedNode(args);
      return;
    }
    process.env.PATH = [dirname(process.execPath), process.env.PATH].join(delimiter);
    await ensureModules();
    await buildUnlessTestReportsIt(args);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
    return;
  }
  const require = createRequire(import.meta.url);
  const { runCli } = require(join(repositoryRoot, 'packages/cli/dist/index.js'));
  process.exitCode = await runCli(args);
}

/** A broken build is one failed test among others, as long as there is a runner that can count it. */
async function buildUnlessTestReportsIt([command, ...options]) {
  try {
    await ensureBuild({ everything: NEEDS_EVERYTHING.has(command) && !options.includes('--servers') });
  } catch (error) {
    if (error instanceof BuildFailed && error.hasCli && command === 'test') return;
    if (command === 'test') process.stdout.write('tests: 0 passed, 1 failed\n');
    throw error;
  }
}
