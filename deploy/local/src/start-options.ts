import type { HostEnvironment } from './host-environment';
import { DEFAULT_PORTS, type PortName } from './ports/default-ports';
import type { Say } from './progress';
import { SERVER_NAMES, type ServerName } from './servers/server-names';
import { SERVICES, type ServiceDescription, type ServiceName } from './services/service-catalog';

export type StartOptions = {
  readonly stateDir: string;
  /** `defaults` moves to a free port where one is taken; `free` takes only free ones (tests); or single wishes. */
  readonly ports?: 'defaults' | 'free' | Readonly<Partial<Record<PortName, number>>>;
  /** Everything, the servers without our own services, or the named services with the servers that they need. */
  readonly services: 'all' | 'servers' | readonly ServiceName[];
  /** Settings for our services; they win over the launcher's own. */
  readonly env?: Readonly<Record<string, string>>;
  readonly host?: HostEnvironment;
  readonly onLog: Say;
};

export function wantedPorts(wish: StartOptions['ports']): Readonly<Record<PortName, number>> {
  const names = Object.keys(DEFAULT_PORTS) as PortName[];
  if (wish === 'free') return Object.fromEntries(names.map((name) => [name, 0])) as Record<PortName, number>;
  return { ...DEFAULT_PORTS, ...(typeof wish === 'object' ? wish : {}) };
}

export function wantedServices(wish: StartOptions['services']): readonly ServiceDescription[] {
  if (wish === 'all') return SERVICES;
  if (wish === 'servers') return [];
  return SERVICES.filter((service) => wish.includes(service.name));
}

/** The servers to start here: all of them, or where single services are wanted those that they need; never what is given from outside. */
export function wantedServers(
  wish: StartOptions['services'],
  external: Readonly<Partial<Record<ServerName, string>>>,
): readonly ServerName[] {
  const needed = new Set<ServerName>(
    typeof wish === 'string' ? SERVER_NAMES : wantedServices(wish).flatMap(({ needs }) => needs),
  );
  return SERVER_NAMES.filter((name) => needed.has(name) && external[name] === undefined);
}
