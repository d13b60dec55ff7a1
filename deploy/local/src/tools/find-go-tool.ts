import type { HostEnvironment } from '../host-environment';
import { findOnPath, isExecutable } from './find-on-path';
import type { GoTool } from './pins';
import { cachedProgram, toolsCache } from './tools-cache';

export type FoundTool = { readonly program: string; readonly from: 'path' | 'cache' };

/** Without building: the program on PATH if `accepts` likes it, else the cached build. */
export async function findGoTool(search: {
  readonly tool: GoTool;
  readonly host: HostEnvironment;
  readonly accepts?: (program: string) => Promise<boolean>;
}): Promise<FoundTool | undefined> {
  const { tool, host } = search;
  const onPath = findOnPath(host, tool.name);
  if (onPath !== undefined && (search.accepts === undefined || (await search.accepts(onPath)))) {
    return { program: onPath, from: 'path' };
  }
  const cached = cachedProgram({ cache: toolsCache(host), name: tool.name, version: tool.version });
  return isExecutable(cached) ? { program: cached, from: 'cache' } : undefined;
}
