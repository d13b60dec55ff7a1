import { hostEnvironment } from './host-environment';
import type { Say } from './progress';
import { DEBIAN, ensureDebianPackages } from './tools/debian-packages';

/**
 * The programs with which the demo makes its films.
 * @throws {LauncherError} package-missing, with the command that mends it
 */
export async function prepareForDemo(say: Say): Promise<void> {
  const wanted = [DEBIAN.ffmpeg, DEBIAN.espeak, DEBIAN.font, DEBIAN.fontconfig];
  await ensureDebianPackages({ wanted, host: hostEnvironment(), onInstall: (names) => say(`apt: ${names} …`) });
}
