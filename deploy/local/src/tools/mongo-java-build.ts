import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { HostEnvironment } from '../host-environment';
import { LauncherError } from '../launcher-error';
import { mongoJavaSource } from '../locations';
import { buildIntoCache } from './build-into-cache';
import { MONGO_JAVA_SERVER_VERSION } from './pins';
import { runCommand } from './run-command';
import { sourceKey } from './source-key';
import { toolsCache } from './tools-cache';

/** The folder of jars; its name carries the library's version and a hash of our own source. */
export function mongoJavaLibrary(host: HostEnvironment): string {
  return join(toolsCache(host), 'mongo-java', `${MONGO_JAVA_SERVER_VERSION}-${sourceKey(mongoJavaSource)}`, 'lib');
}

export const isMongoJavaBuilt = (host: HostEnvironment): boolean => existsSync(mongoJavaLibrary(host));

/**
 * Builds our small Java main with Maven (strict checksums) into the cache.
 * @throws {LauncherError} build-failed, with the end of what Maven printed
 */
export async function buildMongoJava(build: { mavenProgram: string; host: HostEnvironment }): Promise<string> {
  const library = mongoJavaLibrary(build.host);
  await buildIntoCache(join(library, '..'), async (folder) => {
    const work = join(folder, 'work');
    cpSync(mongoJavaSource, work, { recursive: true, filter: (path) => !path.endsWith('/target') });
    const args = ['--quiet', '--batch-mode', '--strict-checksums', 'package'];
    const { exitCode, output } = await runCommand({ program: build.mavenProgram, args, env: build.host, cwd: work });
    if (exitCode !== 0) {
      throw new LauncherError({
        code: 'build-failed',
        vi: 'Không dựng được máy chủ cơ sở dữ liệu cục bộ (mongo-java).',
        en: `Could not build the local database server (mongo-java):\n${output.slice(-2_000)}`,
        remedy: `cd ${mongoJavaSource} && mvn package`,
      });
    }
    renameSync(join(work, 'target', 'lib'), join(folder, 'lib'));
    rmSync(work, { recursive: true, force: true });
  });
  return library;
}
