import type { HostEnvironment } from './host-environment';
import type { Say } from './progress';
import { DEBIAN, ensureDebianPackages } from './tools/debian-packages';

/**
 * What the media worker runs: ffmpeg, and what keeps it in bounds.
 * @throws {LauncherError} package-missing, with the command that mends it
 */
export async function prepareForMedia({ host, say }: { host: HostEnvironment; say: Say }): Promise<void> {
  const wanted = [DEBIAN.ffmpeg, DEBIAN.bubblewrap, DEBIAN.prlimit, DEBIAN.time];
  await ensureDebianPackages({ wanted, host, onInstall: (names) => say(`apt: ${names} …`) });
}
