import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Builds beside the goal and moves the whole folder there in one step: an interrupted build leaves nothing that looks done,
 * and of two launchers that build the same tool at once the first one wins.
 */
export async function buildIntoCache(goal: string, build: (folder: string) => Promise<void>): Promise<void> {
  mkdirSync(dirname(goal), { recursive: true });
  const folder = mkdtempSync(join(dirname(goal), '.building-'));
  try {
    await build(folder);
    if (!existsSync(goal)) renameSync(folder, goal);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
