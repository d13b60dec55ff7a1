import { existsSync } from 'node:fs';
import type { HostEnvironment } from '../host-environment';
import { LauncherError } from '../launcher-error';
import { findOnPath } from './find-on-path';
import { runCommand } from './run-command';

/** A Debian package; any of `programs` on PATH, or any of `files`, means that it (or its like) is there. */
export type DebianPackage = {
  readonly name: string;
  readonly programs: readonly string[];
  readonly files?: readonly string[];
};

export const DEBIAN = {
  ffmpeg: { name: 'ffmpeg', programs: ['ffmpeg'] },
  espeak: { name: 'espeak-ng', programs: ['espeak-ng'] },
  bubblewrap: { name: 'bubblewrap', programs: ['bwrap'] },
  prlimit: { name: 'util-linux', programs: ['prlimit'] },
  time: { name: 'time', programs: ['time'] },
  headlessShell: { name: 'chromium-headless-shell', programs: ['chromium-headless-shell'] },
  chromium: { name: 'chromium', programs: ['chromium'] },
  font: {
    name: 'fonts-dejavu-core',
    programs: [],
    files: ['/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf', '/Library/Fonts/DejaVuSans.ttf'],
  },
  fontconfig: { name: 'fontconfig', programs: ['fc-match'] },
  poppler: { name: 'poppler-utils', programs: ['pdftoppm'] },
  go: { name: 'golang-go', programs: ['go'] },
  java: { name: 'default-jdk-headless', programs: ['javac'] },
  maven: { name: 'maven', programs: ['mvn'] },
} as const satisfies Record<string, DebianPackage>;

export function missingPackages(host: HostEnvironment, wanted: readonly DebianPackage[]): readonly DebianPackage[] {
  return wanted.filter(
    ({ programs, files }) => findOnPath(host, ...programs) === undefined && !files?.some(existsSync),
  );
}

export function installCommand(packages: readonly DebianPackage[]): string {
  return `apt-get install -y --no-install-recommends ${packages.map((one) => one.name).join(' ')}`;
}

/**
 * Installs what is missing with apt when we are root.
 * @throws {LauncherError} package-missing, with the exact command, when we may not or it fails
 */
export async function ensureDebianPackages(request: {
  readonly wanted: readonly DebianPackage[];
  readonly host: HostEnvironment;
  readonly onInstall: (names: string) => void;
}): Promise<void> {
  const missing = missingPackages(request.host, request.wanted);
  if (missing.length === 0) return;
  const names = missing.map((one) => one.name).join(', ');
  const apt = findOnPath(request.host, 'apt-get');
  const command = `sudo sh -c 'apt-get update && ${installCommand(missing)}'`;
  if (apt === undefined || process.getuid?.() !== 0) throw packageMissing(names, command);

  request.onInstall(names);
  const env = { ...request.host, DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand({ program: apt, args: ['update', '-qq'], env });
  const [, ...args] = installCommand(missing).split(' ');
  const { exitCode, output } = await runCommand({ program: apt, args, env });
  if (exitCode !== 0 || missingPackages(request.host, missing).length > 0) {
    throw packageMissing(names, command, output.slice(-1_000));
  }
}

function packageMissing(names: string, command: string, output = ''): LauncherError {
  return new LauncherError({
    code: 'package-missing',
    vi: `Máy này còn thiếu: ${names}.`,
    en: `This machine lacks: ${names}.${output && `\n${output}`}`,
    remedy: command,
  });
}
