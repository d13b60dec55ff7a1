import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled } from './is-installed.mjs';
import { step } from './progress.mjs';
import { repositoryRoot } from './repository-root.mjs';
import { runProgram } from './run-program.mjs';

const lockFile = join(repositoryRoot, 'package-lock.json');
const installedLockFile = join(repositoryRoot, 'node_modules', '.package-lock.json');
const marker = join(repositoryRoot, 'node_modules', '.hoithi-lock-hash');

/** `npm ci` where dependencies are missing or are those of another package-lock.json. */
export async function ensureModules() {
  const lock = readFileSync(lockFile, 'utf8');
  const wanted = createHash('sha256').update(lock).digest('hex');
  if (existsSync(marker) && readFileSync(marker, 'utf8').trim() === wanted) return;
  if (!hasEverythingOf(lock)) await install();
  writeFileSync(marker, `${wanted}\n`);
}

/** True after `npm install` of the developer, who would not thank us for throwing it away. */
function hasEverythingOf(lock) {
  if (!existsSync(installedLockFile)) return false;
  return isInstalled({ wanted: JSON.parse(lock), installed: JSON.parse(readFileSync(installedLockFile, 'utf8')) });
}

async function install() {
  await step('npm ci: thư viện · dependencies', async () => {
    const { exitCode, output } = await runProgram('npm', ['ci', '--no-audit', '--no-fund'], { cwd: repositoryRoot });
    if (exitCode !== 0) throw new Error(`npm ci:\n${output.slice(-3_000)}\n  → npm ci`);
  });
}
