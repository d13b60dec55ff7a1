import type { HostEnvironment } from '../host-environment';
import { LauncherError } from '../launcher-error';
import type { Say } from '../progress';
import { DEBIAN, ensureDebianPackages } from './debian-packages';
import { findOnPath } from './find-on-path';
import { isAtLeast, parseVersion, type Version } from './parse-version';
import { OLDEST_GO, OLDEST_JAVA } from './pins';
import { runCommand } from './run-command';

type Request = { readonly host: HostEnvironment; readonly say: Say };

/**
 * The Go tool chain: on PATH, at its usual place, or from apt.
 * @throws {LauncherError} package-missing or tool-too-old
 */
export async function requireGo({ host, say }: Request): Promise<string> {
  const withUsualPlace = { ...host, PATH: `${host['PATH'] ?? ''}:/usr/local/go/bin` };
  if (findOnPath(withUsualPlace, 'go') === undefined) {
    await ensureDebianPackages({ wanted: [DEBIAN.go], host, onInstall: (names) => say(`apt: ${names} …`) });
  }
  const program = findOnPath(withUsualPlace, 'go') ?? 'go';
  const { output } = await runCommand({ program, args: ['version'], env: host });
  const version = parseVersion(output);
  if (version !== undefined && isAtLeast(version, OLDEST_GO)) return program;
  throw new LauncherError({
    code: 'tool-too-old',
    vi: `Cần Go ${OLDEST_GO.major}.${OLDEST_GO.minor} trở lên để dựng các máy chủ; máy này có ${numberOf(version)}.`,
    en: `Go ${OLDEST_GO.major}.${OLDEST_GO.minor} or newer is needed to build the servers; this machine says:\n${output.trim()}`,
    remedy: 'https://go.dev/dl',
  });
}

/**
 * Maven and a JDK: on PATH or from apt.
 * @throws {LauncherError} package-missing or tool-too-old
 */
export async function requireMaven({ host, say }: Request): Promise<string> {
  const wanted = [DEBIAN.java, DEBIAN.maven];
  await ensureDebianPackages({ wanted, host, onInstall: (names) => say(`apt: ${names} …`) });
  const { output } = await runCommand({ program: findOnPath(host, 'javac') ?? 'javac', args: ['-version'], env: host });
  const version = parseVersion(output);
  if (version !== undefined && version.major >= OLDEST_JAVA) return findOnPath(host, 'mvn') ?? 'mvn';
  throw new LauncherError({
    code: 'tool-too-old',
    vi: `Cần Java ${OLDEST_JAVA} trở lên; máy này có ${numberOf(version)}.`,
    en: `Java ${OLDEST_JAVA} or newer is needed; this machine says:\n${output.trim()}`,
    remedy: 'sudo apt-get install -y openjdk-17-jdk-headless',
  });
}

const numberOf = (version: Version | undefined): string =>
  version === undefined ? 'bản không rõ số' : `bản ${version.major}.${version.minor}`;
