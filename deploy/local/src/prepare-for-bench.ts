import { hostEnvironment } from './host-environment';
import { prepareForMedia } from './prepare-for-media';
import type { Say } from './progress';
import { prepareTools, type ServerTool } from './tools/prepare-tools';

type BenchNeeds = { readonly films?: true; readonly servers?: readonly ServerTool[] };

/** What a benchmark runs besides this repository; one that is not named needs nothing. */
const NEEDS: ReadonlyMap<string, BenchNeeds> = new Map<string, BenchNeeds>([
  ['media', { films: true }],
  ['workflow', { servers: ['temporal'] }],
]);

/**
 * Installs and builds what one benchmark needs, so that a bare machine can run it.
 * @throws {LauncherError} with the command that mends it
 */
export async function prepareForBench(name: string, say: Say): Promise<void> {
  const host = hostEnvironment();
  const { films, servers } = NEEDS.get(name) ?? {};
  if (films) await prepareForMedia({ host, say });
  if (servers) await prepareTools({ wanted: servers, host, say });
}
