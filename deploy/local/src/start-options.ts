import type { HostEnvironment } from './host-environment';
import { DEFAULT_PORTS, type PortName } from './ports/default-ports';
import type { Say } from './progress';
import { SERVER_NAMES, type ServerName } from './servers/server-names';
import { SERVICES, type ServiceDescription, type ServiceName } from './services/service-catalog';

export type StartOptions = {
  readonly stateDir: string;
  /** `defaults` moves to a free port where one is taken; `free` takes only free ones (tests); or single wishes. */
  readonly ports?: 'defaults' | 'free' | Readonly<Partial<Record<PortName, number>>>;
  /** Everything, the servers without our own services, or the named services with all servers. */
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

export function wantedServers(external: Readonly<Partial<Record<ServerName, string>>>): readonly ServerName[] {
  return SERVER_NAMES.filter((name) => external[name] === undefined);
}
