import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { step } from './progress.mjs';
import { repositoryRoot } from './repository-root.mjs';
import { runProgram } from './run-program.mjs';

const PINNED = '24.21.0';
const OLDEST = { major: 22, minor: 12 };
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** From 22.12 on, `require` takes ES modules, which several of our dependencies are. */
export function isNodeRecent(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor);
}

/**
 * Starts this command again with the pinned Node from the tools cache and waits for it.
 * @returns {Promise<number>} its exit code
 */
export async function runInPinnedNode(args) {
  const node = await pinnedNode();
  const env = { ...process.env, PATH: [dirname(node), process.env.PATH].join(delimiter) };
  const bootstrap = join(repositoryRoot, 'deploy/local/bootstrap.mjs');
  const child = spawn(node, [bootstrap, ...args], { env, stdio: 'inherit' });
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

async function pinnedNode() {
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'hoithi', 'tools', 'node');
  const goal = join(cache, PINNED);
  const node = join(goal, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(node)) {
    await step(`Node ${PINNED} (máy có ${process.versions.node} · this machine has ${process.versions.node})`, () =>
      fetchNode({ cache, goal }),
    );
  }
  return node;
}

/** The npm package that holds nothing but the program; npm checks its hash, and no script of it is run. */
async function fetchNode({ cache, goal }) {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${platform}-${process.arch}@${PINNED}`;
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, '.fetching-'));
  try {
    const packed = await runProgram('npm', ['pack', '--silent', '--ignore-scripts', name], { cwd: folder });
    const file = packed.output.trim().split('\n').at(-1) ?? '';
    const unpacked = await runProgram('tar', ['-xzf', file], { cwd: folder });
    if (packed.exitCode !== 0 || unpacked.exitCode !== 0) {
      throw new Error(
        `Cần Node ${OLDEST.major}.${OLDEST.minor} trở lên; không tải được ${name}. · ` +
          `Node ${OLDEST.major}.${OLDEST.minor} or newer is needed; could not fetch ${name}:\n${packed.output}${unpacked.output}` +
          `\n  → https://nodejs.org/`,
      );
    }
    if (!existsSync(goal)) renameSync(join(folder, 'package'), goal);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
