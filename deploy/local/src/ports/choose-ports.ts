import { randomInt } from 'node:crypto';
import { createServer, type Server } from 'node:net';

const LOOPBACK = '127.0.0.1';
/** Below the range from which systems take the ports of outgoing connections: a restarted server finds its port free again. */
const FREE_RANGE = { from: 15_000, to: 32_000 } as const;
const TRIES = 100;

/**
 * A free loopback port for each name: the wanted one, or another one where it is taken or 0 was asked for.
 * All are held until the last is chosen, so that no two names get the same.
 */
export async function choosePorts<Name extends string>(
  wanted: Readonly<Record<Name, number>>,
): Promise<Readonly<Record<Name, number>>> {
  const held: Server[] = [];
  const chosen: Partial<Record<Name, number>> = {};
  try {
    for (const name of Object.keys(wanted) as Name[]) {
      const server = (wanted[name] === 0 ? undefined : await hold(wanted[name])) ?? (await holdAnother());
      held.push(server);
      chosen[name] = portOf(server);
    }
  } finally {
    await Promise.all(held.map(release));
  }
  return chosen as Record<Name, number>;
}

async function holdAnother(): Promise<Server> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const server = await hold(randomInt(FREE_RANGE.from, FREE_RANGE.to));
    if (server !== undefined) return server;
  }
  throw new Error(`no free port between ${FREE_RANGE.from} and ${FREE_RANGE.to}`);
}

function hold(port: number): Promise<Server | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host: LOOPBACK, exclusive: true }, () => resolve(server));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port');
  return address.port;
}

function release(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
