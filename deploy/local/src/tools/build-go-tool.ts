import { join } from 'node:path';
import type { HostEnvironment } from '../host-environment';
import { LauncherError } from '../launcher-error';
import { buildIntoCache } from './build-into-cache';
import type { GoTool } from './pins';
import { runCommand } from './run-command';
import { cachedProgram, toolsCache } from './tools-cache';

/**
 * `go install` of the pinned version into the cache. The compiler's many short processes may collect their garbage late (a quarter less
 * work on two cores, for some hundred MiB), and nobody debugs these programs (an eighth less; a panic still names its lines).
 * @throws {LauncherError} build-failed, with the end of what Go printed
 */
export async function buildGoTool(build: { tool: GoTool; goProgram: string; host: HostEnvironment }): Promise<string> {
  const { tool, host } = build;
  const cache = toolsCache(host);
  await buildIntoCache(join(cache, tool.name, tool.version), async (folder) => {
    const env = { ...host, GOBIN: join(folder, 'bin'), CGO_ENABLED: '0', GOFLAGS: '-trimpath', GOGC: '400' };
    const args = ['install', '-ldflags=-s -w', '-gcflags=all=-dwarf=false', `${tool.module}@${tool.version}`];
    const { exitCode, output } = await runCommand({ program: build.goProgram, args, env });
    if (exitCode === 0) return;
    throw new LauncherError({
      code: 'build-failed',
      vi: `Không dựng được ${tool.name} ${tool.version}.`,
      en: `Could not build ${tool.name} ${tool.version}:\n${output.slice(-2_000)}`,
      remedy: `go install ${tool.module}@${tool.version}`,
    });
  });
  return cachedProgram({ cache, name: tool.name, version: tool.version });
}
