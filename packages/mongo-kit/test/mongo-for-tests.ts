/// <reference types="node" />
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const TOOLS = path.join(process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'hoithi/tools/mongo-java');

/** The embedded MongoDB-protocol server of one test file, on a free port and a folder of its own; it can be killed and started again. */
export async function startMongo(database: string) {
  const folder = await mkdtemp(path.join(tmpdir(), 'hoithi-mongo-'));
  const port = await freePort();
  const build = await newestBuild();
  let server: ChildProcess | undefined;
  const start = async () => {
    const library = path.join(build, 'lib', '*');
    server = spawn(
      'java',
      [
        '-Xmx256m',
        '-XX:+UseSerialGC',
        '-XX:TieredStopAtLevel=1',
        '-cp',
        library,
        'hoithi.mongo.Main',
        String(port),
        path.join(folder, 'store.mv'),
      ],
      {
        stdio: 'ignore',
      },
    );
    for (let i = 0; i < 400; i += 1) {
      if (await answers(port)) return;
      await delay(50);
    }
    throw new Error('the embedded MongoDB server did not start');
  };
  const kill = async () => {
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
  };
  await start();
  return {
    url: `mongodb://127.0.0.1:${port}/${database}?retryWrites=false`,
    start,
    kill,
    remove: async () => {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The names of builds end with a hash of their source, so only their age tells which is the present one. */
async function newestBuild(): Promise<string> {
  const names = (await readdir(TOOLS)).filter((name) => !name.startsWith('.'));
  const builds = await Promise.all(
    names.map(async (name) => ({ folder: path.join(TOOLS, name), atMs: (await stat(path.join(TOOLS, name))).mtimeMs })),
  );
  return builds.toSorted((one, other) => other.atMs - one.atMs)[0]?.folder ?? 'missing';
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  const open = await new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
  });
  socket.destroy();
  return open;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
