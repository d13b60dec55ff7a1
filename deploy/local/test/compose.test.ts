import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ORDERED_QUEUES, SEARCH_ATTRIBUTES, SERVER_SETTINGS } from '@hoithi/temporal-kit/shared';
import { parse } from 'yaml';
import { DEFAULT_PORTS, repositoryRoot, SERVICES } from '../src';
import { natsConfig } from '../src/servers/nats-config';
import { mongoUrlFor } from '../src/services/mongo-url-for';
import { stackAddresses } from '../src/services/stack-addresses';
import { commonEnvironment, settingGroups } from '../src/services/stack-environment';
import type { ServiceDescription } from '../src/services/service-catalog';
import { NATS_SERVER, VERSITYGW } from '../src/tools/pins';

type ComposeService = {
  readonly image: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly networks: readonly string[];
  readonly depends_on?: readonly string[] | Readonly<Record<string, unknown>>;
};

const read = (file: string): string => readFileSync(join(repositoryRoot, file), 'utf8');
const compose = parse(read('docker-compose.yml'), { merge: true }) as {
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
};
const serviceOf = (name: string): ComposeService => {
  const found = compose.services[name];
  if (found === undefined) throw new Error(`docker-compose.yml has no ${name}`);
  return found;
};
const publishedPort = (port: string): string => port.replace(/\$\{[^}]*:-([^}]*)\}/, '$1');

/** Variables that the launcher gives this service. */
function variablesOf(service: ServiceDescription): readonly string[] {
  const root = '/state';
  const source = {
    addresses: stackAddresses(DEFAULT_PORTS, {}),
    secrets: { hmacRoot: '', s3AccessKey: '', s3SecretKey: '' },
    directories: { root, logs: root, pids: root, data: root, config: root, spool: root, scratch: root },
    host: { HOITHI_STAFF: '[]', HOITHI_METRICS_TOKEN: '', HOITHI_TRUSTED_PROXIES: '' },
    extra: {},
  };
  const groups = settingGroups(source);
  const names = [
    ...Object.keys(commonEnvironment(source)),
    ...service.settings.flatMap((group) => Object.keys(groups[group])),
    ...(service.database === undefined ? [] : ['MONGODB_URL']),
    'HOITHI_PORT',
  ];
  const ofTheImage = ['TZ', 'NODE_ENV', 'HOITHI_HOST', 'NODE_COMPILE_CACHE'];
  return names.filter((name) => !ofTheImage.includes(name)).toSorted();
}

describe.each<ServiceDescription>(SERVICES)('docker-compose.yml: $name', (service) => {
  const { command, environment } = serviceOf(service.name);

  it('runs the file that the launcher runs', () => {
    expect(command).toEqual([`${service.workspace}/dist/main.js`]);
  });

  it('is given the same variables as by the launcher', () => {
    expect(Object.keys(environment ?? {}).toSorted()).toEqual(variablesOf(service));
  });

  it('takes the word of the front door, which is another machine here, for who is calling', () => {
    expect(environment?.['HOITHI_TRUSTED_PROXIES']).toBe('${HOITHI_TRUSTED_PROXIES:-loopback, linklocal, uniquelocal}');
  });

  it('listens on its default port and reads its own database only', () => {
    expect(environment?.['HOITHI_PORT']).toBe(String(DEFAULT_PORTS[service.port]));
    if (service.database === undefined) return;
    const address = environment?.['MONGODB_URL'] ?? '';
    expect(mongoUrlFor(address, service.database)).toBe(address);
  });

  it('waits for the servers that it needs', () => {
    const waitsFor = JSON.stringify(serviceOf(service.name).depends_on);
    const jobs = { nats: 'nats-setup', temporal: 'temporal-setup', mongo: 'mongo', s3: 's3' } as const;
    for (const server of service.needs.filter((name) => name !== 'mail')) expect(waitsFor).toContain(jobs[server]);
  });
});

describe('docker-compose.yml', () => {
  it('finds each service at the address that the others are told', () => {
    const { environment } = serviceOf('web');
    for (const name of ['intake', 'storage', 'award', 'fanpage'] as const) {
      expect(environment?.[`HOITHI_${name.toUpperCase()}_URL`]).toBe(`http://${name}:${DEFAULT_PORTS[name]}`);
    }
    expect(environment).toMatchObject({ NATS_URL: 'nats://nats:4222', TEMPORAL_ADDRESS: 'temporal:7233' });
  });

  it('publishes the default ports, on loopback only', () => {
    const published = Object.values(compose.services).flatMap(({ ports }) => (ports ?? []).map(publishedPort));
    const expected = [
      ...(['web', 'temporal', 'temporalUi', 'nats', 'natsMonitor', 'mongo', 's3', 'smtp', 'mail'] as const),
    ].map((name) => `127.0.0.1:${DEFAULT_PORTS[name]}`);
    expect(published.map((port) => port.split(':').slice(0, 2).join(':')).toSorted()).toEqual(expected.toSorted());
  });

  it('registers exactly the search attributes of the code', () => {
    const flags = SEARCH_ATTRIBUTES.flatMap(({ name, type }) => [`--name=${name}`, `--type=${type}`]);
    expect(serviceOf('temporal-setup').command).toEqual(flags);
  });

  it('keeps the order of films as the launcher does: one partition for each queue whose order matters', () => {
    type Setting = { readonly value: unknown; readonly constraints?: { readonly taskQueueName: string } };
    const settings = parse(read('deploy/docker/temporal-dynamic.yaml')) as Record<string, readonly Setting[]>;
    const found = Object.entries(settings).map(([key, [first, ...rest]]) => {
      const queues = [first, ...rest].flatMap((one) => one?.constraints?.taskQueueName ?? []);
      if (queues.length > 0) expect(queues).toEqual(ORDERED_QUEUES);
      return `${key}=${String(first?.value)}`;
    });
    expect(found).toEqual(SERVER_SETTINGS);
  });

  it('runs NATS as the launcher does, facts on disk before they are acknowledged', () => {
    const wanted = natsConfig({ host: '0.0.0.0', port: 4222, monitorPort: 8222, storeDirectory: '/data' });
    expect(read('deploy/docker/nats.conf').replace(/^#.*\n/, '')).toBe(wanted);
    expect(`v${serviceOf('nats').image.split(':')[1]}`).toBe(`${NATS_SERVER.version.split('.', 2).join('.')}-alpine`);
  });

  it('builds the same S3 gateway', () => {
    expect(read('deploy/docker/Dockerfile')).toContain(`${VERSITYGW.module}@${VERSITYGW.version}`);
  });

  it('keeps the process that opens films of strangers away from every outer network', () => {
    const worker = serviceOf('media-worker');
    expect(worker.networks).toEqual(['inside']);
    expect(compose.networks['inside']).toEqual({ internal: true });
    expect(worker).toMatchObject({ read_only: true, cap_drop: ['ALL'], pids_limit: 256, mem_limit: '1g' });
  });

  it('runs ffmpeg in a cell without network, rights or files, which the worker waits for', () => {
    expect(serviceOf('media-cell')).toMatchObject({
      command: ['packages/media/dist/cell/cell-main.js', '/var/lib/hoithi/scratch'],
      network_mode: 'none',
      read_only: true,
      tmpfs: ['/tmp'],
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      volumes: ['scratch:/var/lib/hoithi/scratch'],
      pids_limit: 128,
      mem_limit: '2g',
      cpus: 2,
    });
    expect(serviceOf('media-worker')).toMatchObject({
      environment: { HOITHI_SCRATCH_DIR: '/var/lib/hoithi/scratch' },
      depends_on: { 'media-cell': { condition: 'service_healthy' } },
    });
    expect(read('deploy/docker/Dockerfile')).toMatch(/trixie-slim AS service/);
  });

  it('has no secret written in it', () => {
    const secrets = /(SECRET|PASSWORD|PWD|ACCESS_KEY)[A-Z_]*: (?!\$\{)\S/;
    expect(read('docker-compose.yml')).not.toMatch(secrets);
  });
});
