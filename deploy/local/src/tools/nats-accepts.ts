import type { HostEnvironment } from '../host-environment';
import { isAtLeast, parseVersion } from './parse-version';
import { OLDEST_NATS_SERVER } from './pins';
import { runCommand } from './run-command';

/** Debian's nats-server (2.9) is passed over: it cannot be told to write facts to disk before it acknowledges them. */
export async function acceptsNatsServer(program: string, host: HostEnvironment): Promise<boolean> {
  const { output } = await runCommand({ program, args: ['--version'], env: host });
  const version = parseVersion(output);
  return version !== undefined && isAtLeast(version, OLDEST_NATS_SERVER);
}
