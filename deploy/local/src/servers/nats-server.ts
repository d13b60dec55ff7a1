import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answersOk } from '../supervise/answers-http';
import type { ProcessSpec } from '../supervise/process-spec';
import { natsConfig } from './nats-config';
import { serverEnvironment, type ServerContext } from './server-context';

export function natsServer(
  context: ServerContext & { readonly program: string; readonly declareStreams: () => Promise<void> },
): ProcessSpec {
  const { ports, directories } = context;
  const configFile = join(directories.config, 'nats.conf');
  const storeDirectory = join(directories.data, 'nats');
  writeFileSync(
    configFile,
    natsConfig({ host: '127.0.0.1', port: ports.nats, monitorPort: ports.natsMonitor, storeDirectory }),
  );
  return {
    name: 'nats',
    program: context.program,
    args: ['--config', configFile],
    env: serverEnvironment(context.host),
    cwd: directories.data,
    after: [],
    isHealthy: () => answersOk(`http://127.0.0.1:${ports.natsMonitor}/healthz`),
    onHealthy: context.declareStreams,
    startWithinMs: 90_000,
    stopWithinMs: 10_000,
  };
}
