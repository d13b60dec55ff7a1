import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HostEnvironment } from '../host-environment';
import type { Say } from '../progress';
import { DEBIAN, ensureDebianPackages, missingPackages, type DebianPackage } from './debian-packages';
import { toolsCache } from './tools-cache';

/**
 * Chromium without windows, which needs a third of the work for the same pages; the whole one where there is no such package. That
 * there is none is kept in the tools cache, so that apt is asked for it once.
 * @throws {LauncherError} package-missing
 */
export async function ensureTestBrowser({ host, say }: { host: HostEnvironment; say: Say }): Promise<void> {
  const { headlessShell, chromium } = DEBIAN;
  const ensure = (wanted: DebianPackage): Promise<void> =>
    ensureDebianPackages({ wanted: [wanted], host, onInstall: (names) => say(`apt: ${names} …`) });
  const noShell = join(toolsCache(host), 'no-chromium-headless-shell');
  if (existsSync(noShell) && missingPackages(host, [chromium]).length === 0) return;
  try {
    await ensure(headlessShell);
  } catch {
    await ensure(chromium);
    await mkdir(toolsCache(host), { recursive: true });
    await writeFile(noShell, '');
  }
}
