import { homedir } from 'node:os';
import { join } from 'node:path';
import type { HostEnvironment } from '../host-environment';

/** The per-user cache that every checkout shares: `<cache>/<tool>/<version>/…`. */
export function toolsCache(host: HostEnvironment): string {
  return join(host['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'hoithi', 'tools');
}

export function cachedProgram(tool: { cache: string; name: string; version: string }): string {
  return join(tool.cache, tool.name, tool.version, 'bin', tool.name);
}
