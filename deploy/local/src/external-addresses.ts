import type { HostEnvironment } from './host-environment';
import type { ServerName } from './servers/server-names';

const VARIABLES = {
  temporal: 'TEMPORAL_ADDRESS',
  nats: 'NATS_URL',
  mongo: 'MONGODB_URL',
  s3: 'S3_ENDPOINT',
  mail: 'SMTP_URL',
} as const satisfies Record<ServerName, string>;

export type ExternalAddresses = Readonly<Partial<Record<ServerName, string>>>;

/** Servers whose address the environment gives: used as they are, neither started nor stopped. */
export function externalAddresses(host: HostEnvironment): ExternalAddresses {
  const names = Object.keys(VARIABLES) as ServerName[];
  const given = names.flatMap((name) => {
    const address = host[VARIABLES[name]];
    return address === undefined || address === '' ? [] : [[name, address] as const];
  });
  return Object.fromEntries(given);
}
