import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connectBus, declareStreams } from '@hoithi/bus';
import { CONSUMERS, STREAMS } from '@hoithi/contracts';
import { repositoryRoot } from '@hoithi/local';
import { GenericContainer, Wait, type StartedTestContainer } from 'testcontainers';

jest.setTimeout(300_000);

/** Images as docker-compose.yml names them, so that a change there is tried here. */
const compose = readFileSync(`${repositoryRoot}/docker-compose.yml`, 'utf8');
const imageOf = (name: string): string => new RegExp(`image: (${name}:\\S+)`).exec(compose)?.[1] ?? '';

function hasDocker(): boolean {
  try {
    execFileSync('docker', ['info'], { stdio: 'ignore' });
    return true;
  } catch {
    process.stderr.write('SKIPPED: no Docker engine, so the images of docker-compose.yml were not tried\n');
    return false;
  }
}

(hasDocker() ? describe : describe.skip)('the images of docker-compose.yml', () => {
  const started: StartedTestContainer[] = [];
  afterAll(() => Promise.all(started.map((container) => container.stop())));

  it('NATS takes our configuration, streams and consumers, twice', async () => {
    const config = { source: `${repositoryRoot}/deploy/docker/nats.conf`, target: '/etc/nats/nats.conf' };
    const nats = await new GenericContainer(imageOf('nats'))
      .withCopyFilesToContainer([config])
      .withCommand(['--config', '/etc/nats/nats.conf'])
      .withExposedPorts(4222)
      .withWaitStrategy(Wait.forLogMessage('Server is ready'))
      .start();
    started.push(nats);
    const bus = await connectBus({ url: `nats://${nats.getHost()}:${nats.getMappedPort(4222)}`, name: 'compose-test' });
    await declareStreams(bus, STREAMS, CONSUMERS);
    await declareStreams(bus, STREAMS, CONSUMERS);
    await bus.drain();
  });

  it('MongoDB becomes a replica set with a primary', async () => {
    const mongo = await new GenericContainer(imageOf('mongo'))
      .withCommand(['--replSet', 'rs0', '--bind_ip_all'])
      .withExposedPorts(27017)
      .withWaitStrategy(Wait.forLogMessage('Waiting for connections'))
      .start();
    started.push(mongo);
    const initiate = 'rs.initiate({ _id: "rs0", members: [{ _id: 0, host: "localhost:27017" }] }).ok';
    const { exitCode } = await mongo.exec(['mongosh', '--quiet', '--eval', initiate]);
    expect(exitCode).toBe(0);
  });
});
