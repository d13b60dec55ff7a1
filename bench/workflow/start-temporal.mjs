import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const { Connection } = require('@temporalio/client');
const { SEARCH_ATTRIBUTES } = require('@hoithi/temporal-kit/shared');

const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
const program = join(cache, 'hoithi/tools/temporal/v1.5.1/bin/temporal');

/** A Temporal server of its own, in memory. Answers its address and how to stop it. */
export async function startTemporal() {
  const [port, httpPort, metricsPort] = [await freePort(), await freePort(), await freePort()];
  const server = spawn(
    program,
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
    ],
    { stdio: 'ignore' },
  );
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const address = `127.0.0.1:${port}`;
  const deadline = Date.now() + 30_000;
  for (;;) {
    try {
      const connection = await Connection.connect({ address, connectTimeout: 1_000 });
      await connection.operatorService.listSearchAttributes({ namespace: 'default' });
      await connection.close();
      break;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  return {
    address,
    pid: server.pid,
    stop: async () => {
      server.kill('SIGTERM');
      await ended;
    },
  };
}

async function freePort() {
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
