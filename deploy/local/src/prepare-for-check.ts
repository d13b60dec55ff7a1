import { hostEnvironment } from './host-environment';
import { prepareForMedia } from './prepare-for-media';
import type { Say } from './progress';
import { DEBIAN, missingPackages } from './tools/debian-packages';

/**
 * The programs of the technical check, on a machine without ffmpeg. One that has ffmpeg and lacks only its sandbox checks films too;
 * it is warned by the check itself.
 * @throws {LauncherError} package-missing, with the command that mends it
 */
export async function prepareForCheck(say: Say): Promise<void> {
  const host = hostEnvironment();
  if (missingPackages(host, [DEBIAN.ffmpeg]).length > 0) await prepareForMedia({ host, say });
}
