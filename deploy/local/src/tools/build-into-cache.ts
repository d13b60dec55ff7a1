import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const UNFINISHED = '.building-';
const ABANDONED_AFTER_MS = 24 * 3_600_000;

/**
 * Builds beside the goal and moves the whole folder there in one step: an interrupted build leaves nothing that looks done,
 * and of two launchers that build the same tool at once the first one wins.
 */
export async function buildIntoCache(goal: string, build: (folder: string) => Promise<void>): Promise<void> {
  mkdirSync(dirname(goal), { recursive: true });
  removeAbandoned(dirname(goal));
  const folder = mkdtempSync(join(dirname(goal), UNFINISHED));
  try {
    await build(folder);
    if (!existsSync(goal)) renameSync(folder, goal);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a build left behind that was killed. */
function removeAbandoned(parent: string): void {
  const unfinished = readdirSync(parent).filter((name) => name.startsWith(UNFINISHED));
  for (const folder of unfinished.map((name) => join(parent, name))) {
    if (Date.now() - statSync(folder).mtimeMs > ABANDONED_AFTER_MS) rmSync(folder, { recursive: true, force: true });
  }
}
