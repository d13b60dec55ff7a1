import type { HostEnvironment } from '../host-environment';
import type { Ports } from '../ports/default-ports';
import type { StackSecrets } from '../stack-secrets';
import type { StateDirectories } from '../state-directories';

/** What every server's description is made from. */
export type ServerContext = {
  readonly host: HostEnvironment;
  readonly ports: Ports;
  readonly directories: StateDirectories;
  readonly secrets: StackSecrets;
};

/** The most that is left of the host's environment for a server: where programs, home and temporary files are. */
export function serverEnvironment(host: HostEnvironment): Record<string, string> {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'JAVA_HOME', 'SSL_CERT_FILE'];
  const present = kept.flatMap((name) => (host[name] === undefined ? [] : [[name, host[name]] as const]));
  return { ...Object.fromEntries(present), TZ: 'UTC' };
}
