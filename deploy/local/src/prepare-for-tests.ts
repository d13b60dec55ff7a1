import { hostEnvironment } from './host-environment';
import type { Say } from './progress';
import { externalAddresses } from './external-addresses';
import { DEBIAN, ensureDebianPackages, type DebianPackage } from './tools/debian-packages';
import { prepareTools, SERVER_TOOLS } from './tools/prepare-tools';

/**
 * Builds servers and installs programs before the tests start, so that no test's patience is spent on it.
 * @throws {LauncherError} with the command that mends it
 */
export async function prepareForTests(say: Say): Promise<void> {
  const host = hostEnvironment();
  const external = externalAddresses(host);
  await prepareTools({ wanted: SERVER_TOOLS.filter((tool) => external[tool] === undefined), host, say });
  const { ffmpeg, bubblewrap, prlimit, time, espeak, font, fontconfig, headlessShell, chromium, poppler } = DEBIAN;
  const ensure = (...wanted: readonly DebianPackage[]): Promise<void> =>
    ensureDebianPackages({ wanted, host, onInstall: (names) => say(`apt: ${names} …`) });
  await ensure(ffmpeg, bubblewrap, prlimit, time, espeak, font, fontconfig, poppler);
  // Chromium without windows needs a third of the work for the same pages; the whole one will do where there is no such package.
  await ensure(headlessShell).catch(() => ensure(chromium));
}
