import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LauncherError } from '../launcher-error';
import { repositoryRoot } from '../locations';
import type { Ports } from '../ports/default-ports';
import { serverEnvironment } from '../servers/server-context';
import { answersOk } from '../supervise/answers-http';
import type { ProcessSpec } from '../supervise/process-spec';
import { mongoUrlFor } from './mongo-url-for';
import type { ServiceDescription } from './service-catalog';
import { commonEnvironment, settingGroups, type EnvironmentSource } from './stack-environment';

/** @throws {LauncherError} workspace-not-built */
export function serviceProcess(
  service: ServiceDescription,
  source: EnvironmentSource & { readonly ports: Ports },
): ProcessSpec {
  const main = join(repositoryRoot, service.workspace, 'dist', 'main.js');
  if (!existsSync(main)) {
    throw new LauncherError({
      code: 'workspace-not-built',
      vi: `${service.name} chưa được dựng.`,
      en: `${service.name} is not built: ${main} is missing.`,
      remedy: 'npm run build',
    });
  }
  const port = source.ports[service.port];
  return {
    name: service.name,
    program: process.execPath,
    args: ['--enable-source-maps', main],
    env: serviceEnvironment(service, { ...source, port }),
    cwd: repositoryRoot,
    after: service.needs,
    isHealthy: () => answersOk(`http://127.0.0.1:${port}/healthz`),
    startWithinMs: 120_000,
    stopWithinMs: 25_000,
  };
}

function serviceEnvironment(
  service: ServiceDescription,
  source: EnvironmentSource & { readonly port: number },
): Record<string, string> {
  const groups = settingGroups(source);
  return {
    ...serverEnvironment(source.host),
    ...Object.assign({}, ...service.settings.map((group) => groups[group])),
    ...(service.database === undefined ? {} : { MONGODB_URL: mongoUrlFor(source.addresses.mongo, service.database) }),
    ...commonEnvironment(source),
    HOITHI_PORT: String(source.port),
  };
}
