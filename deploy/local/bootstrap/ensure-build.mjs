import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { step } from './progress.mjs';
import { repositoryRoot } from './repository-root.mjs';
import { runProgram } from './run-program.mjs';
import { sourceFingerprint } from './source-fingerprint.mjs';

const cli = join(repositoryRoot, 'packages/cli/dist/index.js');
const bin = (name) => join(repositoryRoot, 'node_modules', '.bin', name);
const stampOf = (part) => join(repositoryRoot, 'node_modules', `.hoithi-built-${part}`);

const BUNDLE_OUTPUTS = [
  'workflows/worker/dist/workflow-bundle.js',
  'services/web/dist-app/index.html',
  'services/fanpage/dist-app/recount.js',
];

/** The build stopped; `hasCli` tells whether an earlier build left a command that can still run. */
export class BuildFailed extends Error {
  constructor(message) {
    super(message);
    this.hasCli = existsSync(cli);
  }
}

/**
 * Compiles what changed since the last time: the command and what it is made of, or everything together with the workflow bundle
 * and the web application.
 * @param {{everything: boolean}} options
 */
export async function ensureBuild({ everything }) {
  const fingerprint = sourceFingerprint();
  const part = everything ? 'all' : 'command';
  if (!(isFresh('all', fingerprint) || isFresh(part, fingerprint)) || !existsSync(cli)) {
    await step('tsc -b: biên dịch · compiling', () => run(bin('tsc'), everything ? ['-b'] : ['-b', 'packages/cli']));
    writeFileSync(stampOf(part), fingerprint);
  }
  if (!everything) return;
  const areThere = BUNDLE_OUTPUTS.every((output) => existsSync(join(repositoryRoot, output)));
  if (areThere && isFresh('bundles', fingerprint)) return;
  await step('turbo: gói workflow và trang web · workflow bundle and web application', () =>
    run(bin('turbo'), ['run', 'bundle', 'build:app', '--output-logs=errors-only']),
  );
  writeFileSync(stampOf('bundles'), fingerprint);
}

function isFresh(part, fingerprint) {
  const stamp = stampOf(part);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint;
}

/** The compiler is a Go program; collecting its garbage late, it needs a quarter less work. */
async function run(program, args) {
  const env = { GOGC: '400', ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', NO_COLOR: '1' };
  const { exitCode, output } = await runProgram(program, args, { cwd: repositoryRoot, env });
  if (exitCode !== 0) throw new BuildFailed(output.slice(-8_000));
}
