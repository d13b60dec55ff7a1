import { hostEnvironment } from './host-environment';
import type { Say } from './progress';
import { externalAddresses } from './external-addresses';
import { DEBIAN, ensureDebianPackages } from './tools/debian-packages';
import { ensureTestBrowser } from './tools/ensure-test-browser';
import { prepareTools, SERVER_TOOLS } from './tools/prepare-tools';

/**
 * Builds servers and installs programs before the tests start, so that no test's patience is spent on it.
 * @throws {LauncherError} with the command that mends it
 */
export async function prepareForTests(say: Say): Promise<void> {
  const host = hostEnvironment();
  const external = externalAddresses(host);
  await prepareTools({ wanted: SERVER_TOOLS.filter((tool) => external[tool] === undefined), host, say });
  const { ffmpeg, bubblewrap, prlimit, time, espeak, font, fontconfig, poppler } = DEBIAN;
  const wanted = [ffmpeg, bubblewrap, prlimit, time, espeak, font, fontconfig, poppler];
  await ensureDebianPackages({ wanted, host, onInstall: (names) => say(`apt: ${names} …`) });
  await ensureTestBrowser({ host, say });
}
