/// <reference types="node" />
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const BINARY = path.join(
  process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'),
  'hoithi/tools/nats-server/v2.12.15/bin/nats-server',
);

/** A real NATS server of one test file, on a free port and a folder of its own; it can be killed and come back with what it had stored. */
export async function startNats() {
  const folder = await mkdtemp(path.join(tmpdir(), 'hoithi-nats-'));
  const port = await freePort();
  const config = path.join(folder, 'nats.conf');
  await writeFile(
    config,
    `host: 127.0.0.1\nport: ${port}\njetstream { store_dir: "${folder}/js", max_file: 1GB, sync_interval: always }\n`,
  );
  let server: ChildProcess | undefined;
  const start = async () => {
    server = spawn(BINARY, ['-c', config], { stdio: ['ignore', 'ignore', 'pipe'] });
    let log = '';
    server.stderr?.on('data', (chunk: Buffer) => (log += chunk.toString()));
    for (let i = 0; i < 200 && !log.includes('Server is ready'); i += 1) await delay(25);
    if (!log.includes('Server is ready')) throw new Error(`nats-server did not start:\n${log}`);
  };
  const kill = async () => {
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
  };
  await start();
  return {
    url: `nats://127.0.0.1:${port}`,
    start,
    kill,
    remove: async () => {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Waits until a condition holds; fails after thirty seconds with what was last seen. */
export async function eventually(check: () => unknown, withinMs = 30_000): Promise<void> {
  const until = Date.now() + withinMs;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      await delay(25);
    }
  }
}
