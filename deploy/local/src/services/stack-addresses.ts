import type { ExternalAddresses } from '../external-addresses';
import type { Ports } from '../ports/default-ports';

const loopback = (port: number): string => `http://127.0.0.1:${port}`;

export type StackAddresses = {
  readonly temporal: string;
  readonly nats: string;
  readonly mongo: string;
  readonly s3: string;
  readonly smtp: string;
  readonly web: string;
  readonly intake: string;
  readonly storage: string;
  readonly award: string;
  readonly fanpage: string;
  readonly temporalUi: string;
  readonly mail: string;
};

/** Where everything answers, external servers first. Embedded servers keep no sessions, so writes are not retried by the driver. */
export function stackAddresses(ports: Ports, external: ExternalAddresses): StackAddresses {
  return {
    temporal: external.temporal ?? `127.0.0.1:${ports.temporal}`,
    nats: external.nats ?? `nats://127.0.0.1:${ports.nats}`,
    mongo: external.mongo ?? `mongodb://127.0.0.1:${ports.mongo}/hoithi?directConnection=true&retryWrites=false`,
    s3: external.s3 ?? loopback(ports.s3),
    smtp: external.mail ?? `smtp://127.0.0.1:${ports.smtp}`,
    web: loopback(ports.web),
    intake: loopback(ports.intake),
    storage: loopback(ports.storage),
    award: loopback(ports.award),
    fanpage: loopback(ports.fanpage),
    temporalUi: loopback(ports.temporalUi),
    mail: loopback(ports.mail),
  };
}
