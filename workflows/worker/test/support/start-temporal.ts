import { SEARCH_ATTRIBUTES, SERVER_SETTINGS } from '@hoithi/temporal-kit/shared';
import { Connection } from '@temporalio/client';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';

const NAMESPACE = 'default';
const PROGRAM = join(
  process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'),
  'hoithi/tools/temporal/v1.5.1/bin/temporal',
);

export type TemporalServer = {
  readonly address: string;
  readonly namespace: string;
  readonly stop: () => Promise<void>;
};

/** A real Temporal server of its own for one test file, in memory, with the search attributes and settings that the stack gives it. */
export async function startTemporal(dynamicConfig: readonly string[] = []): Promise<TemporalServer> {
  if (!existsSync(PROGRAM)) throw new Error(`no Temporal server at ${PROGRAM}: run \`npx hoithi doctor\``);
  const [port, httpPort, metricsPort] = [await freePort(), await freePort(), await freePort()];
  const server = spawn(
    PROGRAM,
    [
      'server',
      'start-dev',
      '--headless',
      '--ip=127.0.0.1',
      `--port=${port}`,
      `--http-port=${httpPort}`,
      `--metrics-port=${metricsPort}`,
      '--log-level=error',
      ...SEARCH_ATTRIBUTES.map(({ name, type }) => `--search-attribute=${name}=${type}`),
      ...[...SERVER_SETTINGS, ...dynamicConfig].map((value) => `--dynamic-config-value=${value}`),
    ],
    { stdio: 'ignore' },
  );
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const address = `127.0.0.1:${port}`;
  await answers(address);
  return {
    address,
    namespace: NAMESPACE,
    stop: async () => {
      server.kill('SIGTERM');
      await ended;
    },
  };
}

async function answers(address: string): Promise<void> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    try {
      const connection = await Connection.connect({ address, connectTimeout: 1_000 });
      await connection.workflowService.describeNamespace({ namespace: NAMESPACE });
      await connection.operatorService.listSearchAttributes({ namespace: NAMESPACE });
      await connection.close();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
